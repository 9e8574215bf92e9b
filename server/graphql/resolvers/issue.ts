import type { EvidenceRow, PositionPart } from '../../knowledge/graph.ts';
import { type GraphContext, readEntities } from '../context.ts';
import { present } from '../errors.ts';
import type { IssueResolvers, PositionResolvers } from '../generated/resolvers.ts';
import { entityFields } from './entity.ts';

export const Issue: IssueResolvers = {
  ...entityFields,
  passage: async (row, _, { load }) => {
    const id = present(row.passage, `the passage of ${row.id}`);
    return present(await load.passage.load(id), `the passage ${id}`);
  },
  lead: (row, _, context) => readPart(row.id, 'LEAD', context),
  positions: async (row, _, { load }) => (await load.positionsOf.load(row.id)).filter(({ part }) => part === 'SIDE'),
  shared: (row, _, context) => readPart(row.id, 'SHARED', context),
  open: (row, _, context) => readPart(row.id, 'OPEN', context),
};

export const Position: PositionResolvers = {
  voices: (row, _, context) => readEntities(row.voices, context),
  recommendations: (row, _, context) => readEntities(row.recommendations, context),
  evidence: (row, _, { load }) => load.evidenceOfPosition.load(row.id),
};

/** The evidence of one part of an issue, in order. */
async function readPart(issue: string, part: PositionPart, { load }: GraphContext): Promise<readonly EvidenceRow[]> {
  const rows = (await load.positionsOf.load(issue)).filter((row) => row.part === part);
  return (await Promise.all(rows.map(({ id }) => load.evidenceOfPosition.load(id)))).flat();
}
