/** How mended words come from the words of the source. */
export interface Mended {
  /** For each unit of the mended words its index in the words of the source; null for a space or hyphen that was added. */
  readonly sources: readonly (number | null)[];
  /** Index in the mended words of the last unit that was added; null where none was. */
  readonly lastAdded: number | null;
}

/** Matches mended words to those of the source; null where they differ by more than added spaces and hyphens. */
export function mendText(words: string, mended: string): Mended | null {
  const sources: (number | null)[] = [];
  let next = 0;
  let lastAdded: number | null = null;
  for (const [index, unit] of mended.split('').entries()) {
    if (next < words.length && unit === words[next]) {
      sources.push(next);
      next += 1;
    } else if (unit === ' ' || unit === '-') {
      sources.push(null);
      lastAdded = index;
    } else return null;
  }
  return next === words.length ? { sources, lastAdded } : null;
}
