import type { EntityRow } from '../../knowledge/graph.ts';
import { type GraphContext, readDocuments } from '../context.ts';
import { present } from '../errors.ts';
import type {
  EntityMentionsArgs,
  EntityRelationsArgs,
  EntityResolvers,
  NodeResolvers,
} from '../generated/resolvers.ts';
import { knownDocuments, knownTypes } from '../known.ts';
import { readConnection } from '../page.ts';

export const Entity: EntityResolvers = { __resolveType: (row) => row.upper };

/** Tells by its shape which type a row of `node` is of. */
export const Node: NodeResolvers = {
  __resolveType: (row) => {
    if ('upper' in row) return row.upper;
    if ('basis' in row) return 'Relation';
    if ('publisher' in row) return 'Document';
    return 'parent' in row ? 'Section' : 'Passage';
  },
};

/** The fields that every entity has, whatever its upper kind. */
export const entityFields = {
  kind: async (row: EntityRow, _: unknown, { load }: GraphContext) =>
    present((await load.ontology()).kindById.get(row.kind), `the kind ${row.kind}`),
  documents: (row: EntityRow, _: unknown, context: GraphContext) => readDocuments(row.documents, context),
  mentions: async (row: EntityRow, asked: EntityMentionsArgs & { first: number }, context: GraphContext) => {
    const documents = await knownDocuments(asked.documents, context);
    return readConnection(asked, (page) => context.load.mentionsOf(row.id, documents, page));
  },
  relations: async (row: EntityRow, asked: EntityRelationsArgs & { first: number }, context: GraphContext) => {
    const [types, documents] = await Promise.all([
      knownTypes(asked.types, context),
      knownDocuments(asked.documents, context),
    ]);
    const filter = {
      types,
      documents,
      basis: asked.basis ?? null,
      stance: asked.stance ?? null,
      spread: null,
      agreement: null,
      direction: asked.direction ?? 'BOTH',
    } as const;
    return readConnection(asked, (page) => context.load.relationsOf(row.id, filter, page));
  },
};
