import type { EntityRow } from '../../knowledge/graph.ts';
import type { Page, PageAsked } from '../port.ts';
import type { RecommendationFilter } from '../row-filters.ts';
import { recommendationAnchor } from './anchors.ts';
import { columns } from './columns.ts';
import { readCursor } from './cursors.ts';
import { documentsLetThrough, filterText, textLetThrough } from './filters.ts';
import { OURS } from './model.ts';
import { pageRecord, toPage } from './pages.ts';
import type { Ask } from './question.ts';
import { entityShape } from './rows.ts';

/** What no rule derived, between two nodes of ours. */
const COUNTS = "tie.digest IS NOT NULL AND tie.basis <> 'INFERRED'";

const LET_THROUGH = /* cypher */ `entity:Recommendation
      AND ($asked.filter.areas IS NULL OR entity.area IN $asked.filter.areas)
      AND ($asked.filter.status IS NULL OR entity.status = $asked.filter.status)
      AND ${textLetThrough('entity')}
      AND ${documentsLetThrough('entity')}
      AND ($asked.filter.themes IS NULL OR EXISTS {
        (entity)-[tie:ADDRESSES]->(other:${OURS}:Entity)
        WHERE other.id IN $asked.filter.themes AND ${COUNTS}
      })
      AND ($asked.filter.mechanisms IS NULL OR EXISTS {
        (entity)<-[tie:SUPPORTS|SUBJECT_OF]-(other:${OURS}:Entity)
        WHERE other.id IN $asked.filter.mechanisms AND ${COUNTS}
      })
      AND ($asked.filter.actors IS NULL OR EXISTS {
        (entity)-[tie:ADDRESSED_TO]->(other:${OURS}:Entity)
        WHERE other.id IN $asked.filter.actors AND ${COUNTS}
      } OR EXISTS {
        (entity)<-[tie:CALLS_FOR|TAKES_POSITION_ON|SUBJECT_OF]-(other:${OURS}:Entity)
        WHERE other.id IN $asked.filter.actors AND ${COUNTS}
      })`;

function statement(anchor: string): string {
  return /* cypher */ `
    CALL () {${anchor}
      WHERE ${LET_THROUGH}
      RETURN count(entity) AS total
    }
    CALL () {${anchor}
      WHERE entity.order > $asked.afterOrder
        AND ${LET_THROUGH}
      WITH entity
      ORDER BY entity.order, entity.id
      LIMIT $asked.limit
      RETURN collect(${columns('entity', entityShape)}) AS rows
    }
    RETURN total, rows
  `;
}

const record = pageRecord(entityShape);

/** A page of the recommendations that the filter lets through. */
export async function readRecommendations(
  ask: Ask,
  filter: RecommendationFilter,
  page: PageAsked,
): Promise<Page<EntityRow>> {
  const afterOrder = await readCursor(ask, page, 'recommendation');
  const values = { filter: { ...filter, text: filterText(filter.text) }, afterOrder, limit: page.first + 1 };
  const [found] = await ask(record, statement(recommendationAnchor(filter)), values);
  const { total, rows } = record.parse(found);
  return toPage(rows, total, page.first);
}
