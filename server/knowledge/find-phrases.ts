import type { Range } from '../document/types.ts';
import { type FoldedText, foldApostrophes, foldSpace, isWholeWords, unfold } from './fold.ts';

/** A text in which many phrases are looked for. */
export interface PhraseText extends FoldedText {
  readonly lower: string;
}

/** Folds a text once for all phrases that are looked for in it. */
export function foldForPhrases(text: string): PhraseText {
  const folded = foldSpace(foldApostrophes(text));
  return { ...folded, lower: folded.text.toLowerCase() };
}

/** All places where words stand in a text as whole words, in order; capitals, white space and the kind of apostrophe may differ. */
export function findPhrases(phrase: string, folded: PhraseText): readonly Range[] {
  const wanted = foldForPhrases(phrase).lower;
  if (wanted === '' || !folded.lower.includes(wanted)) return [];
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  return [...folded.text.matchAll(pattern)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter((range) => isWholeWords(folded.text, range))
    .map((range) => unfold(folded, range));
}
