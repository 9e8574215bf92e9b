import { isStopWord } from './search-terms.ts';

/** Most near words looked up in the stead of one. */
const MOST_NEAR = 10;

/**
 * The terms of an index that are near to a term that it doesn't hold: its completions, shortest first; where there are none, those
 * with the fewest slips of the pen between. A word with a digit has none (c99 is not c9); one of three letters only those with two
 * neighbours swapped (imo: iom), up to five letters one slip, longer ones two.
 */
export function nearWords(word: string, indexed: Iterable<string>): readonly string[] {
  if (word.length < 2 || /\p{N}/u.test(word)) return [];
  const all = [...indexed].filter((term) => !isStopWord(term));
  const completions = all.filter((term) => term.startsWith(word));
  if (completions.length > 0) return completions.sort(byLengthThenLetters).slice(0, MOST_NEAR);
  return nearestSpellings(word, all).sort(byLengthThenLetters).slice(0, MOST_NEAR);
}

function nearestSpellings(word: string, terms: readonly string[]): string[] {
  let most = mostSlips(word);
  let nearest: string[] = [];
  const letters = lettersOf(word);
  for (const term of terms) {
    if (most === 0 || Math.abs(term.length - word.length) > most) continue;
    if (fewestSlips(letters, lettersOf(term)) > most || /\p{N}/u.test(term)) continue;
    const slips = countSlips(word, term, most);
    if (slips > most || (word.length <= 3 && !isSwap(word, term))) continue;
    if (slips < most) nearest = [];
    most = slips;
    nearest.push(term);
  }
  return nearest;
}

function mostSlips(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}

/** A bit for each letter that a word has; some letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** At least so many slips lie between two words of such letters: each puts right one letter that the other lacks. Spares most of the counting. */
function fewestSlips(a: number, b: number): number {
  return Math.max(countBits(a & ~b), countBits(b & ~a));
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Whether both are made of the same letters. */
function isSwap(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** Letters added, left out, replaced, or swapped with their neighbour; counting ends past `most`. (Optimal string alignment distance.) */
export function countSlips(a: string, b: string, most: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : replaced;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function byLengthThenLetters(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
