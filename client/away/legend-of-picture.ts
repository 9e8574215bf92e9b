import type { Basis, UpperKind } from '../generated/graphql.ts';
import { KIND_ORDER, KIND_SHAPES } from '../kinds/shape.ts';
import type { Arrow } from '../kinds/tie-mark.tsx';

/** A sign of the picture with its meaning. */
export interface LegendEntry {
  readonly word: string;
  readonly mark:
    | { readonly kind: UpperKind; readonly filled: boolean }
    | { readonly arrow: Arrow | null; readonly basis: Basis }
    | { readonly contested: true };
}

const ARROWS: readonly (readonly [Arrow, string])[] = [
  ['triangle', 'supports'],
  ['vee', 'neutral'],
  ['tee', 'questions'],
  ['circle', 'is the subject of'],
];
const BASES: readonly (readonly [Basis, string])[] = [
  ['STATED', 'stated'],
  ['STRUCTURAL', 'its layout says so'],
  ['INFERRED', 'derived by a rule'],
];

/** What of a drawing decides which signs it holds. */
export interface Drawn {
  readonly nodes: readonly { readonly kind: UpperKind | null; readonly filled: boolean }[];
  readonly edges: readonly {
    readonly arrow: Arrow | null;
    readonly basis: Basis;
    readonly contested: boolean;
    readonly onDemand: boolean;
  }[];
  /** What a hollow recommendation says there. */
  readonly hollow?: string;
}

/** The signs that stand in a drawing, and no others: kinds, heads of lines, dashes, what is contested. */
export function legendOf({
  nodes,
  edges,
  hollow: hollowWord = 'no mechanism supports it',
}: Drawn): readonly LegendEntry[] {
  const drawn = edges.filter(({ onDemand }) => !onDemand);
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const hollow = nodes.some(({ kind, filled }) => kind === 'Recommendation' && !filled);
  return [
    ...KIND_ORDER.filter((kind) => kinds.has(kind)).map((kind) => ({
      word: KIND_SHAPES[kind].word,
      mark: { kind, filled: true },
    })),
    ...(hollow ? [{ word: hollowWord, mark: { kind: 'Recommendation' as const, filled: false } }] : []),
    ...ARROWS.filter(([arrow]) => drawn.some((edge) => edge.arrow === arrow)).map(([arrow, word]) => ({
      word,
      mark: { arrow, basis: 'STATED' as const },
    })),
    ...BASES.filter(([basis]) => drawn.some((edge) => edge.basis === basis)).map(([basis, word]) => ({
      word,
      mark: { arrow: null, basis },
    })),
    ...(drawn.some(({ contested }) => contested) ? [{ word: 'contested', mark: { contested: true as const } }] : []),
  ];
}
