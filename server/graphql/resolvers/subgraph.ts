import { readEntities } from '../context.ts';
import { present } from '../errors.ts';
import type { PathResolvers, SubgraphResolvers } from '../generated/resolvers.ts';

export const Subgraph: SubgraphResolvers = {
  shown: ({ nodes }) => nodes.length,
};

export const Path: PathResolvers = {
  nodes: (row, _, context) => readEntities(row.nodes, context),
  relations: (row, _, { load }) =>
    Promise.all(row.relations.map(async (id) => present(await load.relation.load(id), `the relation ${id}`))),
  length: (row) => row.relations.length,
};
