import type { Stance } from '../generated/graphql.ts';

interface Read {
  readonly type: { readonly id: string; readonly label: string; readonly inverse: string };
  readonly stance: Stance;
}

/** Positions are told by their stance: that one is taken says too little. */
const TAKEN = { SUPPORTS: 'speaks for', QUESTIONS: 'questions', NEUTRAL: 'weighs' } as const;
const TAKEN_ON_IT = { SUPPORTS: 'spoken for by', QUESTIONS: 'questioned by', NEUTRAL: 'weighed by' } as const;

/** A relation's verb, read from its source or from its target. */
export function verbOf({ type, stance }: Read, from: 'source' | 'target'): string {
  if (type.id === 'TAKES_POSITION_ON') return from === 'source' ? TAKEN[stance] : TAKEN_ON_IT[stance];
  return from === 'source' ? type.label : type.inverse;
}
