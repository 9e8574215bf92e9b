import type { RelationRow } from '../../knowledge/graph.ts';
import type { RowsByParent } from '../port.ts';
import { RELATION_COLUMNS } from './columns.ts';
import { typePattern } from './filters.ts';
import { keyOf, OURS } from './model.ts';
import { parentRowsRecord, toRows } from './pages.ts';
import type { Ask, Known } from './question.ts';
import { relationShape } from './rows.ts';

/** An id of a relation begins with its source and a tilde: so each is looked for at one node only. */
function statement(pattern: string): string {
  return /* cypher */ `
    UNWIND $asked.keys AS key
    MATCH (passage:${OURS} {key: key})
    CALL (passage) {
      MATCH (passage)<-[:IN_PASSAGE]-(evidence:${OURS}:Evidence)
      WHERE evidence.relation IS NOT NULL
      WITH split(evidence.relation, '~')[0] AS source, collect(DISTINCT evidence.relation) AS ids
      MATCH (:${OURS} {key: '${keyOf('Entity', '')}' + source})-[relation${pattern}]->(:${OURS}:Entity)
      WHERE relation.digest IS NOT NULL AND relation.id IN ids
      WITH relation
      ORDER BY relation.order, relation.id
      RETURN collect(${RELATION_COLUMNS}) AS rows
    }
    RETURN passage.id AS parent, rows
  `;
}

const record = parentRowsRecord(relationShape);

/** The relations that a passage holds evidence for. */
export async function readRelationsIn(
  ask: Ask,
  known: Known,
  passages: readonly string[],
): Promise<RowsByParent<RelationRow>> {
  const keys = [...new Set(passages)].map((id) => keyOf('Passage', id));
  return toRows(passages, await ask(record, statement(typePattern(known)), { keys }));
}
