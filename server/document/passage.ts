import type { Row } from './rows.ts';
import { splitSentences } from './sentences.ts';
import type { Passage, PassageKind } from './types.ts';

/** Makes one readable line of rows that belong together, and keeps the way back to the source for each unit. */
export function makePassage(
  id: string,
  kind: PassageKind,
  rows: readonly Row[],
  source: string,
  abbreviations: readonly string[],
): Passage {
  let text = '';
  const offsets: number[] = [];
  const lineStarts: [number, number][] = [];
  for (const row of rows) {
    if (text !== '' && !joinsWithout(text, row)) {
      text += ' ';
      offsets.push(findBlankAfter(offsets.at(-1) ?? -1, source));
    }
    if (lineStarts.at(-1)?.[1] !== row.line) lineStarts.push([text.length, row.line]);
    text += row.text;
    offsets.push(...row.offsets);
  }
  const lines = rows.map(({ line }) => line);
  return {
    id,
    kind,
    text,
    offsets,
    lines: { first: Math.min(...lines), last: Math.max(...lines) },
    lineStarts,
    sentences: splitSentences(text, abbreviations),
  };
}

/** A word that was parted at its hyphen is whole again without a space. */
function joinsWithout(text: string, row: Row): boolean {
  return /[\p{L}\p{N}]-$/u.test(text) && /^[\p{L}\p{N}]/u.test(row.text);
}

/** The white space that the folded space between two rows stands for; -1 where the source has none there. */
function findBlankAfter(offset: number, source: string): number {
  return offset >= 0 && /^\s/.test(source.slice(offset + 1, offset + 2)) ? offset + 1 : -1;
}
