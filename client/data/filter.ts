import type { Place } from '../address.ts';
import { makeWeb, type Thing, type Tie, type Web } from './model.ts';

/** The part of a place that decides what is let through. */
export type Filters = Pick<
  Place,
  | 'hiddenKinds'
  | 'hiddenTypes'
  | 'hiddenBases'
  | 'hiddenStances'
  | 'spread'
  | 'agreement'
  | 'contestedOnly'
  | 'voice'
  | 'document'
>;

/** Nothing hidden, nothing asked for. */
export const NO_FILTERS: Filters = {
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenBases: [],
  hiddenStances: [],
  spread: null,
  agreement: null,
  contestedOnly: false,
  voice: null,
  document: null,
};

/** One thing that is asked of a tie, so that counts can leave out the row they stand on. */
type Facet = 'types' | 'bases' | 'stances' | 'spread' | 'agreement' | 'contested' | 'voice' | 'document';

const FACETS: Readonly<Record<Facet, (tie: Tie, filters: Filters) => boolean>> = {
  types: (tie, { hiddenTypes }) => !hiddenTypes.includes(tie.type),
  bases: (tie, { hiddenBases }) => !hiddenBases.includes(tie.basis),
  stances: (tie, { hiddenStances }) => !hiddenStances.includes(tie.stance),
  spread: (tie, { spread }) => spread === null || (tie.spread ?? 0) >= spread,
  agreement: (tie, { agreement }) => agreement === null || tie.agreement === agreement,
  contested: (tie, { contestedOnly }) => !contestedOnly || tie.contested,
  voice: (tie, { voice }) => voice === null || voicesOf(tie).includes(voice),
  document: (tie, filters) => filters.document === null || tie.documents.includes(filters.document),
};
const FACET_NAMES: readonly Facet[] = [
  'types',
  'bases',
  'stances',
  'spread',
  'agreement',
  'contested',
  'voice',
  'document',
];

/** Stands for all that the text gives to no voice. */
export const NOBODY = 'nobody';

/** Who said it, by id; `nobody` where the text doesn't say. */
export function voicesOf({ voices }: Tie): readonly string[] {
  return voices.length === 0 ? [NOBODY] : voices;
}

/** Whether a thing of this kind is let through. */
export function letsThing(thing: Thing, filters: Filters): boolean {
  return !filters.hiddenKinds.includes(thing.upper);
}

/** Whether a tie is let through, its ends apart; `except` leaves one facet out of account. */
export function letsTie(tie: Tie, filters: Filters, except: Facet | null = null): boolean {
  return FACET_NAMES.every((facet) => facet === except || FACETS[facet](tie, filters));
}

/** What the filters let through, in the same order. */
export function filterWeb(whole: Web, filters: Filters): Web {
  const things = [...whole.things.values()].filter((thing) => letsThing(thing, filters));
  const ties = [...whole.ties.values()].filter((tie) => letsTie(tie, filters));
  return makeWeb(things, ties);
}

/** How many ties each value of a facet has, under all the other filters; one that has several values is counted under each. */
export function countTies(
  whole: Web,
  filters: Filters,
  facet: Facet,
  valuesOf: (tie: Tie) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tie of whole.ties.values()) {
    if (!endsLet(whole, tie, filters) || !letsTie(tie, filters, facet)) continue;
    for (const value of valuesOf(tie)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many filters are set, and in what words. */
export function activeFilters(filters: Filters): number {
  return (
    filters.hiddenKinds.length +
    filters.hiddenTypes.length +
    filters.hiddenBases.length +
    filters.hiddenStances.length +
    [filters.spread, filters.agreement, filters.voice, filters.document].filter((value) => value !== null).length +
    (filters.contestedOnly ? 1 : 0)
  );
}

function endsLet(whole: Web, tie: Tie, filters: Filters): boolean {
  return [tie.source, tie.target].every((id) => {
    const thing = whole.things.get(id);
    return thing !== undefined && letsThing(thing, filters);
  });
}
