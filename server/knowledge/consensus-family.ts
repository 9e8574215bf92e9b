import type { Range } from '../document/types.ts';
import { findPhrases, foldForPhrases, type PhraseText } from './find-phrases.ts';
import { unfold } from './fold.ts';

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
  const folded = foldForPhrases(text);
  const words = family.flatMap((word) => findFamilyWord(word, folded).map((range) => ({ ...range, word })));
  if (words.length === 0) return [];
  const graded = [...phrases.flatMap((phrase) => findPhrases(phrase, folded)), ...excused];
  return words
    .filter((word) => !graded.some(({ start, end }) => start <= word.start && word.end <= end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The places where a word of the family stands in a text, whole words only, whatever its capitals. */
export function findFamilyWord(word: string, folded: PhraseText): readonly Range[] {
  if (!word.endsWith('*')) return findPhrases(word, folded);
  const stem = word.slice(0, -1).toLowerCase();
  if (!folded.lower.includes(stem)) return [];
  return [...folded.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([found]) => found.toLowerCase().startsWith(stem))
    .map(({ 0: found, index }) => unfold(folded, { start: index, end: index + found.length }));
}
