import type { Range } from '../document/types.ts';

/** A text made comparable, and the way back to the text it was made from. */
export interface FoldedText {
  readonly text: string;
  /** Where a UTF-16 unit of `text` stands in the original. */
  readonly offsetOf: (at: number) => number;
}

/** Folds each run of white space to one space, and takes it away at both ends. All else stays as it is. */
export function foldSpace(text: string): FoldedText {
  if (!/^\s|\s$|\s\s|[^\S ]/.test(text)) return { text, offsetOf: (at) => at };
  const units: string[] = [];
  const offsets: number[] = [];
  let spaceAt: number | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    if (/\s/.test(unit)) {
      spaceAt ??= i;
      continue;
    }
    if (spaceAt !== null && units.length > 0) {
      units.push(' ');
      offsets.push(spaceAt);
    }
    spaceAt = null;
    units.push(unit);
    offsets.push(i);
  }
  return { text: units.join(''), offsetOf: (at) => offsets[at] ?? text.length };
}

/** Takes a stretch of a folded text back to the original: from its first unit to just behind its last. */
export function unfold({ offsetOf }: FoldedText, { start, end }: Range): Range {
  return { start: offsetOf(start), end: offsetOf(end - 1) + 1 };
}

/** The typographic apostrophe and the typewriter's are one. Lengths stay as they are. */
export function foldApostrophes(text: string): string {
  return text.replaceAll('’', "'").replaceAll('‘', "'");
}

const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;

/** True where the stretch neither begins nor ends inside a word. A hyphen parts words here. */
export function isWholeWords(text: string, { start, end }: Range): boolean {
  const cuts = (at: number) => WORD_UNIT.test(text.charAt(at - 1)) && WORD_UNIT.test(text.charAt(at));
  return !(start > 0 && cuts(start)) && !(end < text.length && cuts(end));
}
