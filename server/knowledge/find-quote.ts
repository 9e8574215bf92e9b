import type { Range } from '../document/types.ts';
import { foldSpace, isWholeWords, unfold } from './fold.ts';

/**
 * Finds a quote in a passage, word for word; white space is folded in both, nothing else is.
 * @returns its place in `passage`; null when it isn't there as whole words, or is there more than once
 */
export function findQuote(quote: string, passage: string): Range | null {
  const [first, ...more] = findQuotes(quote, passage);
  return first !== undefined && more.length === 0 ? first : null;
}

/** All places in a passage where a quote stands word for word, in order; none for a quote without words. */
export function findQuotes(quote: string, passage: string): readonly Range[] {
  const wanted = foldSpace(quote).text;
  if (wanted === '') return [];
  const folded = foldSpace(passage);
  const found: Range[] = [];
  for (let start = folded.text.indexOf(wanted); start >= 0; start = folded.text.indexOf(wanted, start + 1)) {
    const range = { start, end: start + wanted.length };
    if (isWholeWords(folded.text, range)) found.push(unfold(folded, range));
  }
  return found;
}
