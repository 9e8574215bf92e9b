import type { EntityRow } from '../../knowledge/graph.ts';
import type { Page, PageAsked } from '../port.ts';
import type { EntityFilter } from '../row-filters.ts';
import { columns } from './columns.ts';
import { readCursor } from './cursors.ts';
import { entityFilterValues, entityLetThrough } from './filters.ts';
import { OURS } from './model.ts';
import { pageRecord, toPage } from './pages.ts';
import type { Ask } from './question.ts';
import { entityShape } from './rows.ts';

const ENTITIES = /* cypher */ `
  CALL () {
    MATCH (entity:${OURS}:Entity)
    WHERE ${entityLetThrough('entity')}
    RETURN count(entity) AS total
  }
  CALL () {
    MATCH (entity:${OURS}:Entity)
    WHERE entity.order > $asked.afterOrder
      AND ${entityLetThrough('entity')}
    WITH entity
    ORDER BY entity.order, entity.id
    LIMIT $asked.limit
    RETURN collect(${columns('entity', entityShape)}) AS rows
  }
  RETURN total, rows
`;

const record = pageRecord(entityShape);

/** A page of the entities that the filter lets through. */
export async function readEntities(ask: Ask, filter: EntityFilter, page: PageAsked): Promise<Page<EntityRow>> {
  const afterOrder = await readCursor(ask, page, 'entity');
  const values = { filter: entityFilterValues(filter), afterOrder, limit: page.first + 1 };
  const [found] = await ask(record, ENTITIES, values);
  const { total, rows } = record.parse(found);
  return toPage(rows, total, page.first);
}
