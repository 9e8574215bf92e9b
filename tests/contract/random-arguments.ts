import { BASES, type Graph, STANCES, STATUSES } from '../../server/knowledge/graph.ts';
import type { PageAsked } from '../../server/store/port.ts';
import type { EntityFilter, RecommendationFilter, RelationFilter } from '../../server/store/row-filters.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';

/** Makes arguments of every sort: usual ones, and the edges (null, empty, unknown, twice the same, none, too far). */
export interface RandomArguments {
  readonly random: SeededRandom;
  entityIds(): readonly string[];
  relationIds(): readonly string[];
  passageIds(): readonly string[];
  sectionIds(): readonly string[];
  positionIds(): readonly string[];
  documents(): readonly string[];
  documentsOrAll(): readonly string[] | null;
  kinds(): readonly string[] | null;
  types(): readonly string[] | null;
  page(rows: readonly { readonly id: string }[]): PageAsked;
  entityFilter(): EntityFilter;
  recommendationFilter(): RecommendationFilter;
  relationFilter(): RelationFilter;
}

/** Arguments that suit a graph; the same seed gives the same. */
export function randomArguments(graph: Graph, seed: number): RandomArguments {
  const random = seededRandom(seed);
  const words = graph.entities.flatMap(({ name }) => name.split(' '));
  const kindsAndUppers = [...graph.kinds.map(({ id }) => id), ...new Set(graph.kinds.map(({ upper }) => upper))];
  const typeIds = graph.relationTypes.map(({ id }) => id);
  const areas = graph.entities.filter(({ number, upper }) => upper === 'Theme' && number !== null);
  const themes = graph.entities.filter(({ upper }) => upper === 'Theme');
  const mechanisms = graph.entities.filter(({ upper }) => upper === 'Mechanism');
  const actors = graph.entities.filter(({ upper }) => upper === 'Actor');

  /** Mostly a few ids that are there; now and then none, one twice, one unknown, or one of another kind. */
  function idsOf(rows: readonly { readonly id: string }[], most = 6): readonly string[] {
    if (rows.length === 0 || random.chance(0.05)) return random.chance(0.5) ? [] : ['no-such-id'];
    const ids = Array.from({ length: random.whole(1, most) }, () => random.pick(rows).id);
    const odd = random.chance(0.2) ? [ids[0] ?? '', 'no-such-id', '', random.pick(graph.entities).id] : [];
    return random.shuffle([...ids, ...odd]);
  }
  const orNull = <Value>(share: number, make: () => Value): Value | null => (random.chance(share) ? null : make());
  const some = <Value>(values: readonly Value[], most: number) =>
    random.chance(0.05) ? [] : random.shuffle(random.some(values, most));
  const documents = () => idsOf(graph.documents, 2);
  const documentsOrAll = () => orNull(0.6, documents);
  const text = () => orNull(0.5, () => makeText(random, words));
  return {
    random,
    entityIds: () => idsOf(graph.entities),
    relationIds: () => idsOf(graph.relations),
    passageIds: () => idsOf(graph.passages),
    sectionIds: () => idsOf(graph.sections),
    positionIds: () => idsOf(graph.positions),
    documents,
    documentsOrAll,
    kinds: () => orNull(0.6, () => some([...kindsAndUppers, 'no-such-kind'], 12)),
    types: () => orNull(0.6, () => some([...typeIds, 'NO_SUCH_TYPE'], 8)),
    page: (rows) => ({
      first: random.pick([0, 1, 2, 5, 20, 20, 100, 10_000]),
      after: orNull(0.7, () => (random.chance(0.1) || rows.length === 0 ? 'no-such-id' : random.pick(rows).id)),
    }),
    entityFilter: () => ({
      kinds: orNull(0.4, () => some([...kindsAndUppers, 'no-such-kind'], 4)),
      text: text(),
      documents: documentsOrAll(),
    }),
    recommendationFilter: () => ({
      areas: orNull(0.8, () => idsOf(areas, 12)),
      themes: orNull(0.7, () => idsOf(themes, 60)),
      mechanisms: orNull(0.7, () => idsOf(mechanisms, 200)),
      actors: orNull(0.7, () => idsOf(actors, 200)),
      status: orNull(0.7, () => random.pick(STATUSES)),
      text: orNull(0.9, () => makeText(random, words)),
      documents: documentsOrAll(),
    }),
    relationFilter: () => ({
      types: orNull(0.7, () => some([...typeIds, 'NO_SUCH_TYPE'], 6)),
      basis: orNull(0.7, () => some(BASES, 2)),
      stance: orNull(0.7, () => some(STANCES, 2)),
      spread: orNull(0.8, () => some([1, 2, 3, 4, 5], 3)),
      agreement: orNull(0.8, () => some([1, 2, 3, 4, 5], 3)),
      documents: documentsOrAll(),
    }),
  };
}

/** A stretch of a name, in capitals or with accents and blanks that are to be folded away; now and then what no text holds. */
function makeText(random: SeededRandom, words: readonly string[]): string {
  const word = random.pick(words);
  const start = random.whole(0, 2);
  const stretch = [...word].slice(start, start + random.whole(1, 5)).join('');
  return random.pick([
    stretch,
    stretch,
    word.toUpperCase(),
    ` ${word}\t`,
    `${word} ${random.pick(words)}`,
    'é',
    ' ',
    '%_.*',
    "o'",
  ]);
}
