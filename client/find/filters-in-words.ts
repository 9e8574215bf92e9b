import { type Filters, NOBODY } from '../data/filter.ts';
import { AGREEMENT_WORDS, SPREAD_WORDS } from '../kinds/consensus-mark.tsx';
import { KIND_ORDER, KIND_SHAPES } from '../kinds/shape.ts';
import { SIDES } from '../shared/verbs.ts';

/** One filter that is set, and what takes it back. */
export interface SetFilter {
  readonly words: string;
  readonly lift: Partial<Filters>;
}

/** How ids of the graph are called. */
export interface NamesOf {
  readonly type: (id: string) => string;
  readonly thing: (id: string) => string;
  readonly document: (id: string) => string;
}

/** How we know a relation, in words. */
export const BASES = [
  { id: 'STATED', word: 'the text says so' },
  { id: 'STRUCTURAL', word: 'its layout says so' },
  { id: 'INFERRED', word: 'derived by a rule' },
] as const;
/** Where a relation stands to what it is of, in words. */
export const STANCES = (['SUPPORTS', 'NEUTRAL', 'QUESTIONS'] as const).map((id) => ({ id, word: SIDES[id] }));

/** The filters that are set, each in words, in the order of the legend. */
export function filtersInWords(filters: Filters, names: NamesOf): readonly SetFilter[] {
  const { hiddenKinds, hiddenTypes, hiddenBases, hiddenStances, spread, agreement, voice, document } = filters;
  const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);
  const wordIn = (list: readonly { readonly id: string; readonly word: string }[], id: string) =>
    list.find((one) => one.id === id)?.word ?? id;
  return [
    ...hiddenKinds.map((id) => {
      const kind = KIND_ORDER.find((one) => one === id);
      return {
        words: `no ${kind === undefined ? id : KIND_SHAPES[kind].words.toLowerCase()}`,
        lift: { hiddenKinds: without(hiddenKinds, id) },
      };
    }),
    ...hiddenTypes.map((id) => ({
      words: `no “${names.type(id)}”`,
      lift: { hiddenTypes: without(hiddenTypes, id) },
    })),
    ...hiddenBases.map((id) => ({
      words: `not what is “${wordIn(BASES, id)}”`,
      lift: { hiddenBases: without(hiddenBases, id) },
    })),
    ...hiddenStances.map((id) => ({
      words: `not what “${wordIn(STANCES, id)}”`,
      lift: { hiddenStances: without(hiddenStances, id) },
    })),
    ...(spread === null
      ? []
      : [
          { words: `said by ${SPREAD_WORDS[spread - 1] ?? ''}${spread < 5 ? ' or more' : ''}`, lift: { spread: null } },
        ]),
    ...(agreement === null
      ? []
      : [{ words: `agreement: ${AGREEMENT_WORDS[agreement - 1] ?? ''}`, lift: { agreement: null } }]),
    ...(filters.contestedOnly ? [{ words: 'contested only', lift: { contestedOnly: false } }] : []),
    ...(voice === null
      ? []
      : [
          { words: voice === NOBODY ? 'said by nobody named' : `said by ${names.thing(voice)}`, lift: { voice: null } },
        ]),
    ...(document === null ? [] : [{ words: `only ${names.document(document)}`, lift: { document: null } }]),
  ];
}
