import type { EvidenceRow } from '../../knowledge/graph.ts';
import type { RowsByParent } from '../port.ts';
import { columns } from './columns.ts';
import { typePattern } from './filters.ts';
import { OURS } from './model.ts';
import { parentRowsRecord, toRows } from './pages.ts';
import type { Ask, Known } from './question.ts';
import { sourceKeys } from './relation-sources.ts';
import { evidenceShape } from './rows.ts';

function statement(pattern: string): string {
  return /* cypher */ `
    UNWIND $asked.sources AS key
    MATCH (:${OURS} {key: key})-[relation${pattern}]->(:${OURS}:Entity)
    WHERE relation.digest IS NOT NULL AND relation.id IN $asked.ids
    CALL (relation) {
      MATCH (evidence:${OURS} {relation: relation.id})
      WITH evidence
      ORDER BY evidence.order, evidence.id
      RETURN collect(${columns('evidence', evidenceShape)}) AS rows
    }
    RETURN relation.id AS parent, rows
  `;
}

const record = parentRowsRecord(evidenceShape);

/** What shows each relation, in the order of the documents. */
export async function readEvidenceOfRelations(
  ask: Ask,
  known: Known,
  relations: readonly string[],
): Promise<RowsByParent<EvidenceRow>> {
  const values = { ids: relations, sources: sourceKeys(relations) };
  return toRows(relations, await ask(record, statement(typePattern(known)), values));
}
