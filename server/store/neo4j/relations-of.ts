import type { RelationRow } from '../../knowledge/graph.ts';
import type { Direction, PageAsked, PageByParent } from '../port.ts';
import type { RelationFilter } from '../row-filters.ts';
import { RELATION_COLUMNS } from './columns.ts';
import { readCursor } from './cursors.ts';
import { RELATION_LET_THROUGH, relationFilterValues, typePattern } from './filters.ts';
import { keyOf, OURS } from './model.ts';
import { parentPageRecord, toPages } from './pages.ts';
import type { Ask, Known } from './question.ts';
import { relationShape } from './rows.ts';

function statement(direction: Direction, pattern: string): string {
  const [left, right] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[direction];
  const match = `MATCH (entity)${left}[relation${pattern}]${right}(:${OURS}:Entity)
      WHERE ${RELATION_LET_THROUGH}`;
  return /* cypher */ `
    UNWIND $asked.keys AS key
    MATCH (entity:${OURS} {key: key})
    CALL (entity) {
      ${match}
      RETURN count(relation) AS total
    }
    CALL (entity) {
      ${match}
        AND relation.order > $asked.afterOrder
      WITH relation
      ORDER BY relation.order, relation.id
      LIMIT $asked.limit
      RETURN collect(${RELATION_COLUMNS}) AS rows
    }
    RETURN entity.id AS parent, total, rows
  `;
}

const record = parentPageRecord(relationShape);

/** For each entity a page of its relations that the filter lets through. */
export async function readRelationsOf(
  ask: Ask,
  known: Known,
  entities: readonly string[],
  filter: RelationFilter & { readonly direction: Direction },
  page: PageAsked,
): Promise<PageByParent<RelationRow>> {
  const afterOrder = await readCursor(ask, page, 'relation');
  const keys = [...new Set(entities)].map((id) => keyOf('Entity', id));
  const values = { filter: relationFilterValues(filter), keys, afterOrder, limit: page.first + 1 };
  const pages = await ask(record, statement(filter.direction, typePattern(known)), values);
  return toPages(entities, pages, page.first);
}
