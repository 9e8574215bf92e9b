import { BASES, STANCES } from '../../knowledge/graph.ts';
import type { StatisticsResolvers } from '../generated/resolvers.ts';

export const Statistics: StatisticsResolvers = {
  byBasis: (row) => BASES.map((basis) => ({ basis, count: countOf(basis, row.byBasis) })),
  byStance: (row) => STANCES.map((stance) => ({ stance, count: countOf(stance, row.byStance) })),
};

function countOf(id: string, counts: readonly { readonly id: string; readonly count: number }[]): number {
  return counts.find((row) => row.id === id)?.count ?? 0;
}
