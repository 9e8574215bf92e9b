import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { inOrder, uniqueById } from './groups.ts';
import { ANY_RECOMMENDATION } from './recommendation-filter.ts';
import { allRows, readWholeRelations, WHOLE } from './whole.ts';

/** By theme: the recommendations that address it or, of an area, that stand in it; in their order. */
export async function readThemed(
  store: Store,
  themes: readonly EntityRow[],
): Promise<ReadonlyMap<string, readonly EntityRow[]>> {
  const ids = themes.map(({ id }) => id);
  const [addressing, { rows: standing }] = await Promise.all([
    readWholeRelations(store, ids, ['ADDRESSES'], 'IN'),
    store.recommendations({ ...ANY_RECOMMENDATION, areas: ids }, WHOLE),
  ]);
  const sources = await store.entitiesById([...new Set(allRows(addressing).map(({ source }) => source))]);
  return new Map(
    ids.map((id) => {
      const told = (addressing.get(id) ?? []).flatMap(({ source }) => sources.get(source) ?? []);
      const own = told.filter(({ upper }) => upper === 'Recommendation');
      return [id, inOrder(uniqueById([...own, ...standing.filter(({ area }) => area === id)]))];
    }),
  );
}
