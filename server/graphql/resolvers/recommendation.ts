import type { EntityRow } from '../../knowledge/graph.ts';
import { type GraphContext, readEntities } from '../context.ts';
import { present } from '../errors.ts';
import type { RecommendationResolvers } from '../generated/resolvers.ts';
import { entityFields } from './entity.ts';
import { recommendationSupport } from './support.ts';

export const Recommendation: RecommendationResolvers = {
  ...entityFields,
  ...recommendationSupport,
  number: (row) => present(row.number, `the number of ${row.id}`),
  text: (row) => present(row.text, `the text of ${row.id}`),
  status: (row) => present(row.status, `the status of ${row.id}`),
  area: (row, _, { load }) => (row.area === null ? null : load.entity.load(row.area)),
  passage: async (row, _, { load }) => {
    const id = present(row.passage, `the passage of ${row.id}`);
    return present(await load.passage.load(id), `the passage ${id}`);
  },
  themes: (row, _, context) => readEnds(row, 'ADDRESSES', 'OUT', 'Theme', context),
  addressees: (row, _, context) => readEnds(row, 'ADDRESSED_TO', 'OUT', 'Actor', context),
  callers: (row, _, context) => readEnds(row, 'CALLS_FOR', 'IN', 'Actor', context),
};

/** The entities of one upper kind at the far ends of a recommendation's relations of one type, each once. */
async function readEnds(
  row: EntityRow,
  type: string,
  direction: 'OUT' | 'IN',
  upper: EntityRow['upper'],
  context: GraphContext,
): Promise<readonly EntityRow[]> {
  const relations = await context.load.toldRelations(row.id, type, direction);
  const ids = new Set(relations.map(({ source, target }) => (direction === 'OUT' ? target : source)));
  return (await readEntities([...ids], context)).filter((end) => end.upper === upper);
}
