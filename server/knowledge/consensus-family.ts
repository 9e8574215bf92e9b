import type { Range } from '../document/types.ts';
import { findPhrases } from './find-phrases.ts';

/** A word of the consensus family that no phrase grades. */
export interface UngradedWord extends Range {
  /** The word as the family lists it: "many", "unanimous*". */
  readonly word: string;
}

/**
 * Finds the words of the consensus family that stand in a text outside every known phrase and every excused stretch, in order.
 * A "*" at the end of a word allows any ending.
 */
export function findUngraded(
  text: string,
  family: readonly string[],
  phrases: readonly string[],
  excused: readonly Range[],
): readonly UngradedWord[] {
  const words = family.flatMap((word) => findFamilyWord(word, text).map((range) => ({ ...range, word })));
  if (words.length === 0) return [];
  const graded = [...phrases.flatMap((phrase) => findPhrases(phrase, text)), ...excused];
  return words
    .filter((word) => !graded.some(({ start, end }) => start <= word.start && word.end <= end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The places where a word of the family stands in a text, whole words only, whatever its capitals. */
export function findFamilyWord(word: string, text: string): readonly Range[] {
  if (!word.endsWith('*')) return findPhrases(word, text);
  const stem = word.slice(0, -1).toLowerCase();
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  return words
    .filter(([found]) => found.toLowerCase().startsWith(stem))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
