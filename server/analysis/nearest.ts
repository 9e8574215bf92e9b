import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { inOrder } from './groups.ts';
import { readLines } from './read-support.ts';
import { ANY_RECOMMENDATION } from './recommendation-filter.ts';
import { WHOLE } from './whole.ts';

/** The others of its area, or of its section where it stands in none, whose own words name a mechanism that supports them. */
export async function readNearest(store: Store, recommendation: EntityRow): Promise<readonly EntityRow[]> {
  const filter =
    recommendation.area === null ? { documents: recommendation.documents } : { areas: [recommendation.area] };
  const { rows } = await store.recommendations({ ...ANY_RECOMMENDATION, ...filter }, WHOLE);
  const others = rows.filter(({ id, area }) => id !== recommendation.id && area === recommendation.area);
  const near = recommendation.area === null ? await inSection(store, recommendation, others) : others;
  const lines = await readLines(store, near, { thematic: false });
  const names = (row: EntityRow) =>
    lines.get(row.id)?.support.some(({ directness }) => directness === 'NAMED') === true;
  return inOrder(near.filter(names));
}

async function inSection(
  store: Store,
  recommendation: EntityRow,
  rows: readonly EntityRow[],
): Promise<readonly EntityRow[]> {
  const passages = await store.passagesById([recommendation, ...rows].flatMap(({ passage }) => passage ?? []));
  const sectionOf = ({ passage }: EntityRow) => passages.get(passage ?? '')?.section;
  return rows.filter((row) => sectionOf(row) === sectionOf(recommendation));
}
