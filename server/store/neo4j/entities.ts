import type { EntityRow } from '../../knowledge/graph.ts';
import type { Page, PageAsked } from '../port.ts';
import type { EntityFilter } from '../row-filters.ts';
import { entityAnchor } from './anchors.ts';
import { columns } from './columns.ts';
import { readCursor } from './cursors.ts';
import { entityFilterValues, entityLetThrough } from './filters.ts';
import { pageRecord, toPage } from './pages.ts';
import type { Ask } from './question.ts';
import { entityShape } from './rows.ts';

function statement(anchor: string): string {
  return /* cypher */ `
    CALL () {${anchor}
      WHERE ${entityLetThrough('entity')}
      RETURN count(entity) AS total
    }
    CALL () {${anchor}
      WHERE entity.order > $asked.afterOrder
        AND ${entityLetThrough('entity')}
      WITH entity
      ORDER BY entity.order, entity.id
      LIMIT $asked.limit
      RETURN collect(${columns('entity', entityShape)}) AS rows
    }
    RETURN total, rows
  `;
}

const record = pageRecord(entityShape);

/** A page of the entities that the filter lets through. */
export async function readEntities(ask: Ask, filter: EntityFilter, page: PageAsked): Promise<Page<EntityRow>> {
  const afterOrder = await readCursor(ask, page, 'entity');
  const values = { filter: entityFilterValues(filter), afterOrder, limit: page.first + 1 };
  const [found] = await ask(record, statement(entityAnchor(filter)), values);
  const { total, rows } = record.parse(found);
  return toPage(rows, total, page.first);
}
