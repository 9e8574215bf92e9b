import type { DocumentRow } from '../../knowledge/graph.ts';
import { oneLine } from '../safe-text.ts';
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

/** What all words of a document have in common. */
export function reportOf({ publisher, title, date, language }: DocumentRow) {
  const by = oneLine(publisher);
  return { type: 'report', author: by, title: oneLine(title), publisher: by, date: oneLine(date), language } as const;
}

/** A key that BibTeX takes: what it would stumble over becomes a hyphen. */
export function keyOf(...parts: readonly string[]): string {
  return parts
    .join('-')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120);
}
