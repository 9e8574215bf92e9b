import type { Directness, MatrixQuery, Stance } from '../generated/graphql.ts';

export type Cell = MatrixQuery['matrix']['cells'][number];

const DEGREES: readonly { readonly directness: Directness; readonly word: string }[] = [
  { directness: 'NAMED', word: 'named' },
  { directness: 'MEMBER', word: 'member of a named class' },
  { directness: 'NARRATED', word: 'narrated' },
];
const STANCES: readonly { readonly stance: Stance; readonly word: string }[] = [
  { stance: 'SUPPORTS', word: 'for it' },
  { stance: 'NEUTRAL', word: 'neither for nor against' },
  { stance: 'QUESTIONS', word: 'against it or in doubt' },
];

/** What a cell counts, each part with its word, the strongest first; empty parts are left out. */
export function partsOf({
  count,
  byDirectness,
  byStance,
  about,
}: Cell): readonly { readonly kind: string; readonly count: number; readonly word: string }[] {
  const parts = [
    ...DEGREES.map(({ directness, word }) => ({
      kind: String(directness),
      count: byDirectness.find((one) => one.directness === directness)?.count ?? 0,
      word,
    })),
    ...STANCES.map(({ stance, word }) => ({
      kind: String(stance),
      count: byStance.find((one) => one.stance === stance)?.count ?? 0,
      word,
    })),
  ];
  if (byDirectness.length + byStance.length === 0 && count > 0)
    parts.push({ kind: 'RELATION', count, word: count === 1 ? 'relation' : 'relations' });
  if (about.length > 0) parts.push({ kind: 'ABOUT', count: about.length, word: 'only about it' });
  return parts.filter((part) => part.count > 0);
}

/** A cell in words: "2 named, 1 only about it". */
export function cellWords(cell: Cell): string {
  return partsOf(cell)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ');
}
