import type { Stance } from '../generated/graphql.ts';

interface Taken {
  readonly type: { readonly id: string };
  readonly stance: Stance;
}

interface Read extends Taken {
  readonly type: { readonly id: string; readonly label: string; readonly inverse: string };
}

/** Positions are told by their stance: that one is taken says too little. */
const TAKEN = { SUPPORTS: 'speaks for', QUESTIONS: 'questions', NEUTRAL: 'weighs' } as const;
const TAKEN_ON_IT = { SUPPORTS: 'spoken for by', QUESTIONS: 'questioned by', NEUTRAL: 'weighed by' } as const;

/** Which side is taken, in words. */
export const SIDES = { SUPPORTS: 'speaks for it', NEUTRAL: 'takes no side', QUESTIONS: 'questions it' } as const;

/** What a recommendation says of its subject, where it takes a side: that it is about it does not tell that; '' where it takes none. */
export function sideOf(ties: readonly Taken[]): string {
  const sided = ties.find(({ type, stance }) => type.id === 'SUBJECT_OF' && stance !== 'NEUTRAL');
  return sided === undefined ? '' : SIDES[sided.stance];
}

/** A relation's verb, read from its source or from its target. */
export function verbOf({ type, stance }: Read, from: 'source' | 'target'): string {
  if (type.id === 'TAKES_POSITION_ON') return from === 'source' ? TAKEN[stance] : TAKEN_ON_IT[stance];
  return from === 'source' ? type.label : type.inverse;
}
