import type { Range } from '../document/types.ts';
import { foldApostrophes, foldSpace, isWholeWords, unfold } from './fold.ts';

/** All places where words stand in a text as whole words, in order; capitals, white space and the kind of apostrophe may differ. */
export function findPhrases(phrase: string, text: string): readonly Range[] {
  const wanted = foldSpace(foldApostrophes(phrase)).text;
  if (wanted === '') return [];
  const folded = foldSpace(foldApostrophes(text));
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  return [...folded.text.matchAll(pattern)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter((range) => isWholeWords(folded.text, range))
    .map((range) => unfold(folded, range));
}
