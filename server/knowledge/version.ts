import { createHash } from 'node:crypto';
import type { SeedFile } from './seed-folder.ts';

/** How many hex digits tell one state of the knowledge from another. */
const DIGITS = 16;

/**
 * Hash of the knowledge: SHA-256 over the names and bytes of its files, in order of their names, shortened. The files come
 * sorted, so the same knowledge has the same version on every machine.
 */
export function hashSeed(files: readonly SeedFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, DIGITS);
}
