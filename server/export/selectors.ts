import type { Range } from '../document/types.ts';

/** How much of the text before and behind a quote helps to find it again, in code points. */
const AROUND = 32;

/** A stretch of a text in code points, as Web Annotations count (www.w3.org/TR/annotation-model, 4.2.5); ours are UTF-16 units. */
export function positionInCodePoints(text: string, { start, end }: Range): Range {
  const before = countCodePoints(text.slice(0, start));
  return { start: before, end: before + countCodePoints(text.slice(start, end)) };
}

/** The words just before and just behind a stretch; empty at the ends of the text. */
export function surroundings(
  text: string,
  { start, end }: Range,
): { readonly prefix: string; readonly suffix: string } {
  return {
    prefix: [...text.slice(0, start)].slice(-AROUND).join(''),
    suffix: [...text.slice(end)].slice(0, AROUND).join(''),
  };
}

function countCodePoints(text: string): number {
  return [...text].length;
}
