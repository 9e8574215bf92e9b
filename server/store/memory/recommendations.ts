import type { EntityRow } from '../../knowledge/graph.ts';
import type { Page, PageAsked } from '../port.ts';
import type { RecommendationFilter } from '../row-filters.ts';
import { withText } from './entities.ts';
import type { GraphIndex } from './graph-index.ts';
import { mergeGroups } from './group-rows.ts';
import { cursorOrder, pageRows } from './page-rows.ts';

/** A page of the recommendations that the filter lets through. */
export function recommendations(index: GraphIndex, filter: RecommendationFilter, page: PageAsked): Page<EntityRow> {
  const afterOrder = cursorOrder(page, index.recommendationById, 'recommendation');
  const ofAreas =
    filter.areas === null ? index.recommendations : mergeGroups(index.recommendationsByArea, filter.areas);
  const tied = [
    tiedTo(index, filter.themes, [], ['ADDRESSES']),
    tiedTo(index, filter.mechanisms, ['SUPPORTS', 'SUBJECT_OF'], []),
    tiedTo(index, filter.actors, ['CALLS_FOR', 'TAKES_POSITION_ON', 'SUBJECT_OF'], ['ADDRESSED_TO']),
  ].filter((ids) => ids !== null);
  const rows = ofAreas.filter(
    ({ id, status }) => (filter.status === null || status === filter.status) && tied.every((ids) => ids.has(id)),
  );
  return pageRows(withText(index, rows, filter), page.first, afterOrder);
}

/** Ids at the other end of the relations, not INFERRED, from (`out`) and to (`into`) these entities; null where null is asked. */
function tiedTo(
  index: GraphIndex,
  ids: readonly string[] | null,
  out: readonly string[],
  into: readonly string[],
): ReadonlySet<string> | null {
  if (ids === null) return null;
  const tied = new Set<string>();
  for (const id of ids) {
    for (const { type, basis, target } of index.relationsBySource.get(id) ?? []) {
      if (basis !== 'INFERRED' && out.includes(type)) tied.add(target);
    }
    for (const { type, basis, source } of index.relationsByTarget.get(id) ?? []) {
      if (basis !== 'INFERRED' && into.includes(type)) tied.add(source);
    }
  }
  return tied;
}
