import type { Range } from '../document/types.ts';

/** A word that begins with a capital. A hyphen or an apostrophe inside it belongs to it. */
const NAME = /\p{Lu}[\p{L}\p{N}’'-]*(?:\s+\p{Lu}[\p{L}\p{N}’'-]*)*/gu;

/**
 * Finds what looks like a name: words in a row that begin with capitals. The first word of a sentence, or of what follows a colon
 * or an opening quotation mark, is capital in any case and is left out, unless more of its letters are.
 */
export function findNames(text: string, sentences: readonly Range[]): readonly Range[] {
  const starts = new Set(sentences.map(({ start }) => start));
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const opensSentence = starts.has(index) || /[:“"(]\s*$/.test(text.slice(0, index));
    const first = /^\S+/.exec(found)?.[0] ?? '';
    const isPlain = opensSentence && !/\p{Lu}/u.test(first.slice(1));
    const skipped = isPlain ? found.length - found.slice(first.length).trimStart().length : 0;
    const range = { start: index + skipped, end: index + found.length };
    return range.start < range.end ? [range] : [];
  });
}
