import type { RelationRow } from '../../knowledge/graph.ts';
import type { Page, PageAsked } from '../port.ts';
import type { RelationFilter } from '../row-filters.ts';
import { RELATION_COLUMNS } from './columns.ts';
import { readCursor } from './cursors.ts';
import { RELATION_LET_THROUGH, relationFilterValues, typePattern } from './filters.ts';
import { OURS } from './model.ts';
import { pageRecord, toPage } from './pages.ts';
import type { Ask, Known } from './question.ts';
import { relationShape } from './rows.ts';

function statement(pattern: string): string {
  return /* cypher */ `
    CALL () {
      MATCH (:${OURS}:Entity)-[relation${pattern}]->(:${OURS}:Entity)
      WHERE ${RELATION_LET_THROUGH}
      RETURN count(relation) AS total
    }
    CALL () {
      MATCH (:${OURS}:Entity)-[relation${pattern}]->(:${OURS}:Entity)
      WHERE relation.order > $asked.afterOrder
        AND ${RELATION_LET_THROUGH}
      WITH relation
      ORDER BY relation.order, relation.id
      LIMIT $asked.limit
      RETURN collect(${RELATION_COLUMNS}) AS rows
    }
    RETURN total, rows
  `;
}

const record = pageRecord(relationShape);

/** A page of the relations that the filter lets through. */
export async function readRelations(
  ask: Ask,
  known: Known,
  filter: RelationFilter,
  page: PageAsked,
): Promise<Page<RelationRow>> {
  const afterOrder = await readCursor(ask, page, 'relation');
  const values = { filter: relationFilterValues(filter), afterOrder, limit: page.first + 1 };
  const [found] = await ask(record, statement(typePattern(known)), values);
  const { total, rows } = record.parse(found);
  return toPage(rows, total, page.first);
}
