import search from 'approx-string-match';
import { foldSpace, isWholeWords } from './fold.ts';

/** Above this share of wrong characters a hint misleads more than it helps. */
const MOST_ERRORS = 0.25;
const MOST_ERRORS_IN_A_WORD = 0.4;

/** The stretch of a passage that comes nearest to a quote, for a hint only; null where more than a quarter differs. */
export function nearestText(quote: string, passage: string): string | null {
  const wanted = foldSpace(quote).text;
  const text = foldSpace(passage).text;
  const [best] = search(text, wanted, Math.floor(wanted.length * MOST_ERRORS));
  return best === undefined ? null : toWordEnds(text, best.start, best.end);
}

/** The known word that comes nearest to one that isn't known; null where none is near. The first in order wins a tie. */
export function nearestWord(written: string, known: Iterable<string>): string | null {
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const word of known) {
    const most = Math.max(1, Math.floor(Math.max(written.length, word.length) * MOST_ERRORS_IN_A_WORD));
    const [there, back] = [errorsBetween(written, word, most), errorsBetween(word, written, most)];
    // Each way alone would find "c" in "c2" without an error.
    if (Math.max(there, back) <= most && there + back < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { word, distance: there + back };
    }
  }
  return best?.word ?? null;
}

function errorsBetween(pattern: string, text: string, most: number): number {
  if (pattern === '') return text.length;
  if (pattern.toLowerCase() === text.toLowerCase()) return 0;
  const [best] = search(text.toLowerCase(), pattern.toLowerCase(), most);
  return best?.errors ?? most + 1;
}

function toWordEnds(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && !isWholeWords(text, { start: from, end: text.length })) from -= 1;
  while (to < text.length && !isWholeWords(text, { start: 0, end: to })) to += 1;
  return text.slice(from, to).trim();
}
