/** How directly a text ties a mechanism to a recommendation, the most direct first. */
export const DIRECTNESS = ['NAMED', 'MEMBER', 'NARRATED', 'THEMATIC'] as const;
export type Directness = (typeof DIRECTNESS)[number];

/** What is answered where no degree is asked for: all that is support. */
export const SUPPORTING: readonly Directness[] = ['NAMED', 'MEMBER', 'NARRATED'];

/** What each degree counts for in the reckoning of strength. */
export const WEIGHTS: Readonly<Record<Directness, number>> = { NAMED: 3, MEMBER: 2, NARRATED: 1, THEMATIC: 0 };

/** Each degree in a sentence. */
export const MEANINGS: Readonly<Record<Directness, string>> = {
  NAMED: "The recommendation's own words name the mechanism.",
  MEMBER: 'Its own words name a class that the mechanism belongs to, as the text says.',
  NARRATED: 'Running text ties the two.',
  THEMATIC: 'They only share a theme. That is not support.',
};

/** How many of the rows are of each degree, zeros too. */
export function countByDirectness(
  rows: readonly { readonly directness: Directness }[],
  degrees: readonly Directness[] = DIRECTNESS,
): readonly { readonly directness: Directness; readonly count: number }[] {
  return degrees.map((directness) => ({
    directness,
    count: rows.filter((row) => row.directness === directness).length,
  }));
}
