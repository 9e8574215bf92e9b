import type { Range } from './types.ts';

const STOP = /[.!?…]+[”’"')\]]*(?= )/g;
const OPENS = /^[“‘"'([]*[\p{Lu}\p{N}]/u;
const NUMBER_OF_A_HEADING = /^(?:[IVXLC]+|[a-z]|\d+)\.$/;

/**
 * Cuts a passage into sentences; together they hold every non-blank character of it.
 * @param text white space folded
 * @param abbreviations words whose full stop ends no sentence: "H.E.", "Mr."
 */
export function splitSentences(text: string, abbreviations: readonly string[]): readonly Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (!OPENS.test(text.slice(end + 1)) || isAbbreviation(text.slice(start, end), start === 0, abbreviations))
      continue;
    sentences.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

function isAbbreviation(sentence: string, isFirst: boolean, abbreviations: readonly string[]): boolean {
  const word = sentence.slice(sentence.lastIndexOf(' ') + 1).replace(/^[“‘"'([]+/, '');
  return abbreviations.includes(word) || (isFirst && NUMBER_OF_A_HEADING.test(sentence));
}
