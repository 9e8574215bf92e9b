/** A stretch of a text; `hit` where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** In UTF-16 units of a text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into stretches, those of the ranges marked. */
export function pieces(text: string, ranges: readonly Range[]): readonly Piece[] {
  const made: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) made.push({ text: text.slice(at, start), hit: false });
    made.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) made.push({ text: text.slice(at), hit: false });
  return made;
}

/** The part of a text around its first range, cut at words, with the ranges moved along. */
export function excerpt(
  text: string,
  ranges: readonly Range[],
  before = 40,
  length = 120,
): { readonly text: string; readonly ranges: readonly Range[] } {
  const first = ranges[0]?.start ?? 0;
  if (text.length <= length) return { text, ranges };
  const wanted = Math.max(0, Math.min(first - before, text.length - length));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const stop = text.lastIndexOf(' ', start + length);
  const end = start + length >= text.length || stop <= start ? text.length : stop;
  const head = start === 0 ? '' : '… ';
  const shift = head.length - start;
  return {
    text: `${head}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}
