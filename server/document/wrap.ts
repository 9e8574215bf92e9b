import type { Row } from './rows.ts';

/** True where a row could open a passage: its first letter or digit is not a small letter. */
export function opensUpper(row: Row): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(row.text);
}

/** True where a row ends as sentences do, quotes and brackets after the stop included. */
export function endsSentence(row: Row): boolean {
  return /[.!?:…][”’"')\]]*$/.test(row.text);
}

/** True where nothing that ends so can be whole: the passage goes on in the next row, whatever that looks like. */
export function endsOpen(row: Row): boolean {
  return /[,([“‘-]$/.test(row.text);
}

/** How long `row` would be with the first word of the next on it. */
export function lengthWithNextWord(row: Row, next: Row): number {
  const [word = ''] = next.text.split(' ');
  return row.text.length + 1 + word.length;
}

/** Share of the sure wraps that the width disregards: rows that the layout itself had narrowed. */
const OUTLIERS = 0.05;

/**
 * From which length on a line of a column has to wrap, learnt from the column itself: rows that go on with a small letter
 * did wrap, so the shortest length that forced them is no less than the column's width. Letters differ in width, so a
 * line that wraps is not always longer than one that doesn't; what is left in doubt is for a repair to say.
 * Infinity where nothing wraps.
 */
export function findWidth(pairs: readonly (readonly [row: Row, next: Row])[]): number {
  const forced = pairs
    .filter(([, next]) => /^[^\p{L}\p{N}]*\p{Ll}/u.test(next.text))
    .map(([row, next]) => lengthWithNextWord(row, next))
    .sort((a, b) => a - b);
  const least = forced[Math.floor(forced.length * OUTLIERS)];
  if (least === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(least, Math.max(...pairs.map(([row]) => row.text.length)) + 1);
}
