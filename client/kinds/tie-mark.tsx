import type { Basis, Stance } from '../generated/graphql.ts';

export type Arrow = 'triangle' | 'vee' | 'tee' | 'circle';

/** The head of a relation's line: what it says, and with which stance. */
export function arrowOf({ type, stance }: { readonly type: string; readonly stance: Stance }): Arrow {
  if (stance === 'QUESTIONS') return 'tee';
  if (type === 'SUBJECT_OF') return 'circle';
  return type === 'SUPPORTS' || stance === 'SUPPORTS' ? 'triangle' : 'vee';
}

const DASHES: Readonly<Record<Basis, string | undefined>> = {
  STATED: undefined,
  STRUCTURAL: '1.6 3.5',
  INFERRED: '7 4',
};

interface TieMarkProps {
  /** null: a line without a head, for the basis alone. */
  readonly arrow: Arrow | null;
  readonly basis?: Basis;
}

/** A relation's line as the network draws it; the word stands beside it. */
export function TieMark({ arrow, basis = 'STATED' }: TieMarkProps) {
  const end = arrow === null ? 32 : arrow === 'circle' ? 25 : arrow === 'triangle' ? 26 : 31;
  return (
    <svg class="tie-mark" width="32" height="12" viewBox="0 0 32 12" aria-hidden="true">
      <path
        d={`M0 6H${end}`}
        stroke-dasharray={DASHES[basis]}
        stroke-linecap={basis === 'STRUCTURAL' ? 'round' : 'butt'}
      />
      {arrow === 'triangle' && <path class="solid" d="M24 2 32 6 24 10Z" />}
      {arrow === 'vee' && <path d="M25.5 2 31 6 25.5 10" />}
      {arrow === 'tee' && <path d="M30.8 1V11" />}
      {arrow === 'circle' && <circle cx="28" cy="6" r="3" />}
    </svg>
  );
}
