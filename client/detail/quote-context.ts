/** A quote with as much of its sentence as helps to read it; an ellipsis stands where words were cut. */
export interface Shown {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters kept on each side at most. */
const REACH = 110;
/** A passage this short is shown whole. */
const WHOLE = 220;

/**
 * Cuts a quote and its sentence out of a passage. It cuts only between words, never inside the sentence's own reach of "not" or "no":
 * what is left of a cut is the nearer part.
 * @param range the quote, in UTF-16 units of the passage
 */
export function showQuote(passage: string, range: { readonly start: number; readonly end: number }): Shown {
  const { start, end } = range;
  if (passage.length <= WHOLE) {
    return { before: passage.slice(0, start), words: passage.slice(start, end), after: passage.slice(end) };
  }
  const from = sentenceStart(passage, start);
  const to = sentenceEnd(passage, end);
  return {
    before: cutHead(passage.slice(from, start)),
    words: passage.slice(start, end),
    after: cutTail(passage.slice(end, to)),
  };
}

function sentenceStart(passage: string, at: number): number {
  let start = 0;
  for (const { index, 0: found } of passage.slice(0, at).matchAll(/[.!?]["”]?\s+(?=["“(]?[A-Z0-9])/g)) {
    if (!/\b(?:Mr|Ms|Mrs|Dr|e\.g|i\.e|No)\.\s+$/.test(passage.slice(0, index + found.length)))
      start = index + found.length;
  }
  return start;
}

function sentenceEnd(passage: string, at: number): number {
  const ends = /[.!?]["”]?(?=\s+["“(]?[A-Z0-9]|$)/g;
  ends.lastIndex = Math.max(at - 1, 0);
  const found = ends.exec(passage);
  return found === null ? passage.length : Math.max(found.index + found[0].length, at);
}

function cutHead(text: string): string {
  if (text.length <= REACH) return text;
  const cut = text.indexOf(' ', text.length - REACH);
  return cut < 0 ? text : `… ${text.slice(cut + 1)}`;
}

function cutTail(text: string): string {
  if (text.length <= REACH) return text;
  const cut = text.lastIndexOf(' ', REACH);
  return cut <= 0 ? text : `${text.slice(0, cut)} …`;
}
