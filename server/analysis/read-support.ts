import type { EntityRow } from '../knowledge/graph.ts';
import { mapBreathing } from '../store/breath.ts';
import type { Store } from '../store/port.ts';
import { drawLines } from './draw-lines.ts';
import { groupBy, unique, uniqueById } from './groups.ts';
import { compareSupport, type Lines, type Support } from './support.ts';
import { readSupportFacts } from './support-facts.ts';
import { allRows, readWholeRelations } from './whole.ts';

/** Which degrees are to be read: those that only share a theme cost more, and are no support. */
export interface LinesAsked {
  readonly thematic: boolean;
}

/** The lines of each of these recommendations, by its id. */
export async function readLines(
  store: Store,
  recommendations: readonly EntityRow[],
  asked: LinesAsked,
): Promise<ReadonlyMap<string, Lines>> {
  const facts = await readSupportFacts(store, recommendations, asked);
  return new Map(await mapBreathing(recommendations, (row) => [row.id, drawLines(facts, row)] as const));
}

/** What rests on a mechanism, and what is about it. */
export interface ReverseLines {
  readonly support: readonly Support[];
  readonly about: readonly Support[];
}

/**
 * The same lines from the other end, by the mechanism's id: the recommendations that a mechanism may be tied to are found first,
 * then their lines are drawn as `readLines` draws them, so that the two can't differ.
 */
export async function readReverseLines(
  store: Store,
  mechanisms: readonly EntityRow[],
  asked: LinesAsked,
): Promise<ReadonlyMap<string, ReverseLines>> {
  const recommendations = await findRecommendations(store, mechanisms, asked);
  const lines = [...(await readLines(store, recommendations, asked)).values()];
  const supportBy = groupBy(
    lines.flatMap(({ support }) => support),
    ({ mechanism }) => mechanism.id,
  );
  const aboutBy = groupBy(
    lines.flatMap(({ about }) => about),
    ({ mechanism }) => mechanism.id,
  );
  const sorted = (rows: readonly Support[] | undefined) => [...(rows ?? [])].sort(compareSupport);
  return new Map(
    mechanisms.map(({ id }) => [
      id,
      {
        support: sorted(supportBy.get(id)),
        about: [...(aboutBy.get(id) ?? [])].sort((a, b) => a.recommendation.order - b.recommendation.order),
      },
    ]),
  );
}

/** The recommendations that a mechanism could have a line to, in their order. */
export async function findRecommendations(
  store: Store,
  mechanisms: readonly EntityRow[],
  { thematic }: LinesAsked,
): Promise<readonly EntityRow[]> {
  const ids = mechanisms.map(({ id }) => id);
  const memberships = await readWholeRelations(store, ids, ['INSTANCE_OF'], 'OUT', null);
  const classes = unique([...ids, ...allRows(memberships).map(({ target }) => target)]);
  const [tied, themes] = await Promise.all([
    readWholeRelations(store, classes, ['SUPPORTS', 'SUBJECT_OF'], 'OUT'),
    readWholeRelations(store, thematic ? ids : [], ['ADDRESSES'], 'OUT'),
  ]);
  const shared = unique(allRows(themes).map(({ target }) => target));
  const addressing = await readWholeRelations(store, shared, ['ADDRESSES'], 'IN');
  const found = [...allRows(tied).map(({ target }) => target), ...allRows(addressing).map(({ source }) => source)];
  const entities = await store.entitiesById(unique(found));
  return uniqueById([...entities.values()])
    .filter(({ upper }) => upper === 'Recommendation')
    .toSorted((a, b) => a.order - b.order);
}
