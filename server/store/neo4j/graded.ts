import { z } from 'zod';
import type { EvidenceRow } from '../../knowledge/graph.ts';
import type { GradedFilter } from '../port.ts';
import { columns } from './columns.ts';
import { gradesLetThrough, typePattern } from './filters.ts';
import { keyOf, OURS } from './model.ts';
import type { Ask, Known } from './reader.ts';
import { evidenceShape } from './rows.ts';

/** An id of a relation begins with its source and a tilde: so it is looked for at one node only. */
function statement(pattern: string): string {
  return /* cypher */ `
    MATCH (evidence:${OURS}:Evidence)-[:IN_PASSAGE]->(passage:${OURS}:Passage)
    WHERE (evidence.spread IS NOT NULL OR evidence.agreement IS NOT NULL)
      AND ${gradesLetThrough('evidence')}
      AND ($documents IS NULL OR passage.document IN $documents)
      AND NOT EXISTS {
        MATCH (:${OURS} {key: '${keyOf('Entity', '')}' + split(evidence.relation, '~')[0]})-[relation${pattern}]->(:${OURS}:Entity)
        WHERE relation.digest IS NOT NULL AND relation.id = evidence.relation AND relation.basis = 'INFERRED'
      }
    RETURN ${columns('evidence', evidenceShape)} AS row
    ORDER BY evidence.order, evidence.id
  `;
}

const record = z.object({ row: evidenceShape.schema });

/** Evidence with a grade that the filter lets through, that of INFERRED relations left out. */
export async function readGraded(ask: Ask, known: Known, filter: GradedFilter): Promise<readonly EvidenceRow[]> {
  const { spread, agreement, documents } = filter;
  const found = await ask(record, statement(typePattern(null, known)), { spread, agreement, documents });
  return found.map(({ row }) => row);
}
