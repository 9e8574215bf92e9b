import type { EvidenceRow } from '../../knowledge/graph.ts';
import type { GradedFilter } from '../row-filters.ts';
import type { GraphIndex } from './graph-index.ts';
import { isOfGrade } from './relations.ts';

/** The graded evidence that the filter lets through, by order. */
export function graded(index: GraphIndex, { spread, agreement, documents }: GradedFilter): readonly EvidenceRow[] {
  return index.graded.filter(
    (row) =>
      isOfGrade(row.spread, spread) &&
      isOfGrade(row.agreement, agreement) &&
      (documents === null || documents.includes(index.passageById.get(row.passage)?.document ?? '')),
  );
}
