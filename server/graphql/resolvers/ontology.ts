import { present } from '../errors.ts';
import type {
  KindCountResolvers,
  KindResolvers,
  RelationTypeCountResolvers,
  RelationTypeResolvers,
} from '../generated/resolvers.ts';

export const Kind: KindResolvers = {
  count: async (row, _, { load }) => countOf(row.id, (await load.statistics()).byKind),
};

export const RelationType: RelationTypeResolvers = {
  count: async (row, _, { load }) => countOf(row.id, (await load.statistics()).byRelationType),
};

export const KindCount: KindCountResolvers = {
  kind: async ({ id }, _, { load }) => present((await load.ontology()).kindById.get(id), `the kind ${id}`),
};

export const RelationTypeCount: RelationTypeCountResolvers = {
  type: async ({ id }, _, { load }) => present((await load.ontology()).typeById.get(id), `the type ${id}`),
};

function countOf(id: string, counts: readonly { readonly id: string; readonly count: number }[]): number {
  return counts.find((row) => row.id === id)?.count ?? 0;
}
