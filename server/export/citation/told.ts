import type { Citation } from './citation.ts';

/** What is told of the thing cited; version and address are added to it. */
export type Told = Omit<Citation, 'version' | 'url'>;

/** What all that the graph itself tells has in common: it has no publisher and no date but its version. */
export const DATASET = {
  type: 'dataset',
  author: 'Compact Graph',
  publisher: null,
  date: null,
  language: null,
} as const;

/** A key that BibTeX takes: what it would stumble over becomes a hyphen. */
export function keyOf(...parts: readonly string[]): string {
  return parts
    .join('-')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120);
}
