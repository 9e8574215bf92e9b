import { z } from 'zod';
import type { EvidenceRow } from '../../knowledge/graph.ts';
import type { GradedFilter } from '../row-filters.ts';
import { columns } from './columns.ts';
import { gradesLetThrough } from './filters.ts';
import { OURS } from './model.ts';
import type { Ask } from './question.ts';
import { evidenceShape } from './rows.ts';

/** Evidence carries the basis of its relation; that of a position has none. */
const GRADED = /* cypher */ `
  MATCH (evidence:${OURS}:Evidence)-[:IN_PASSAGE]->(passage:${OURS}:Passage)
  WHERE (evidence.spread IS NOT NULL OR evidence.agreement IS NOT NULL)
    AND coalesce(evidence.basis, '') <> 'INFERRED'
    AND ${gradesLetThrough('evidence')}
    AND ($asked.filter.documents IS NULL OR passage.document IN $asked.filter.documents)
  RETURN ${columns('evidence', evidenceShape)} AS row
  ORDER BY evidence.order, evidence.id
`;

const record = z.object({ row: evidenceShape.schema });

/** Evidence with a grade that the filter lets through, that of INFERRED relations left out. */
export async function readGraded(ask: Ask, filter: GradedFilter): Promise<readonly EvidenceRow[]> {
  const { spread, agreement, documents } = filter;
  const found = await ask(record, GRADED, { filter: { spread, agreement, documents } });
  return found.map(({ row }) => row);
}
