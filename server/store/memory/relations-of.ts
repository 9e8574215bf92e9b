import type { RelationRow } from '../../knowledge/graph.ts';
import type { Direction, PageAsked, PageByParent } from '../port.ts';
import type { RelationFilter } from '../row-filters.ts';
import type { GraphIndex } from './graph-index.ts';
import { cursorOrder, pageByParent } from './page-rows.ts';
import { isLetThrough } from './relations.ts';

/** For each entity a page of its relations that the filter lets through. */
export function relationsOf(
  index: GraphIndex,
  entities: readonly string[],
  filter: RelationFilter & { readonly direction: Direction },
  page: PageAsked,
): PageByParent<RelationRow> {
  const afterOrder = cursorOrder(page, index.relationById, 'relation');
  const groups = { OUT: index.relationsBySource, IN: index.relationsByTarget, BOTH: index.relationsByEnd };
  const relationsByEntity = groups[filter.direction];
  const accepts = isLetThrough(filter);
  return pageByParent(
    entities,
    (id) => index.entityById.has(id),
    (id) => (relationsByEntity.get(id) ?? []).filter(accepts),
    page.first,
    afterOrder,
  );
}
