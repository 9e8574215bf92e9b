import { z } from 'zod';
import type { EntityRow } from '../../knowledge/graph.ts';
import { columns } from './columns.ts';
import { keyOf, OURS } from './model.ts';
import type { Ask } from './question.ts';
import { entityShape } from './rows.ts';

const ISSUES = /* cypher */ `
  UNWIND $asked.keys AS key
  MATCH (entity:${OURS} {key: key})
  CALL (entity) {
    MATCH (entity)<-[:STANDS_ON]-(position:${OURS}:Position)
    RETURN position
    UNION
    MATCH (entity)<-[:MENTIONS]-(:${OURS}:Mention)-[:IN_PASSAGE]->(passage:${OURS}:Passage)
    WITH DISTINCT passage
    MATCH (passage)<-[:IN_PASSAGE]-(:${OURS}:Evidence)-[:EVIDENCE_FOR]->(position:${OURS}:Position)
    RETURN position
  }
  WITH DISTINCT position
  MATCH (position)-[:POSITION_ON]->(entity:${OURS}:Issue)
  WITH DISTINCT entity
  RETURN ${columns('entity', entityShape)} AS row
  ORDER BY row.order, row.id
`;

const record = z.object({ row: entityShape.schema });

/** Issues that may have to do with any of these entities. */
export async function readIssuesAbout(ask: Ask, entities: readonly string[]): Promise<readonly EntityRow[]> {
  const keys = [...new Set(entities)].map((id) => keyOf('Entity', id));
  const found = await ask(record, ISSUES, { keys });
  return found.map(({ row }) => row);
}
