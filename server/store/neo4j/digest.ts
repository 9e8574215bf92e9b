import { createHash } from 'node:crypto';

/** A short digest of plain data: equal for equal content, in equal order of keys. */
export function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 12);
}
