import { checkGrades, checkInt, checkOptionalText, checkText, MOST_ROWS } from '../arguments.ts';
import { knownAreaIds, knownEntity, knownEntityIds } from '../entity-ids.ts';
import { badInput } from '../errors.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { knownDocuments, knownKinds, knownTypes } from '../known.ts';
import { numbered } from '../numbers.ts';
import { readConnection } from '../page.ts';
import { firstPaths } from '../rows.ts';

const MOST_STEPS = 4;
const LONGEST_PATH = 6;
const MOST_NODES = 2000;

export const Query: QueryResolvers = {
  node: async (_, { id }, context) => {
    const { load } = context;
    return (
      (await load.entity.load(id)) ??
      (await load.passage.load(id)) ??
      (await load.relation.load(id)) ??
      (await load.section.load(id)) ??
      (await load.documents()).find((row) => row.id === id) ??
      numbered('id', id, context)
    );
  },

  entities: async (_, asked, context) => {
    const [kinds, documents] = await Promise.all([
      knownKinds(asked.kinds, context),
      knownDocuments(asked.documents, context),
    ]);
    const filter = { kinds, documents, text: checkOptionalText('text', asked.text) };
    return readConnection(asked, (page) => context.store.entities(filter, page));
  },

  recommendations: async (_, asked, context) => {
    const [areas, themes, mechanisms, actors, documents] = await Promise.all([
      knownAreaIds(asked.areas, context),
      knownEntityIds('themes', asked.themes, context),
      knownEntityIds('mechanisms', asked.mechanisms, context),
      knownEntityIds('actors', asked.actors, context),
      knownDocuments(asked.documents, context),
    ]);
    const text = checkOptionalText('text', asked.text);
    const filter = { areas, themes, mechanisms, actors, documents, text, status: asked.status ?? null };
    return readConnection(asked, (page) => context.store.recommendations(filter, page));
  },

  relations: async (_, asked, context) => {
    const [types, documents] = await Promise.all([
      knownTypes(asked.types, context),
      knownDocuments(asked.documents, context),
    ]);
    const { basis = null, stance = null } = asked;
    const spread = checkGrades('spread', asked.spread);
    const agreement = checkGrades('agreement', asked.agreement);
    const filter = { types, documents, basis, stance, spread, agreement };
    return readConnection(asked, (page) => context.store.relations(filter, page));
  },

  documents: (_, __, { load }) => load.documents(),

  search: async (_, asked, context) => {
    const text = checkText('text', asked.text);
    const first = checkInt('first', asked.first, 1, MOST_ROWS);
    const kinds = await knownKinds(asked.kinds, context);
    return { text, rows: await context.store.search({ text, kinds, first }) };
  },

  neighbourhood: async (_, asked, context) => {
    const depth = checkInt('depth', asked.depth, 0, MOST_STEPS);
    const limit = checkInt('limit', asked.limit, 1, MOST_NODES);
    if (asked.of.length === 0) throw badInput('of', 'is empty; give the id of at least one entity to start from.');
    const [of, kinds, types] = await Promise.all([
      knownEntityIds('of', asked.of, context),
      knownKinds(asked.kinds, context),
      knownTypes(asked.types, context),
    ]);
    const subgraph = await context.store.neighbourhood({ of: of ?? [], depth, kinds, types, limit });
    // Both ends of every relation are among them: they need not be asked for again.
    for (const row of subgraph.nodes) context.load.entity.prime(row.id, row);
    return subgraph;
  },

  paths: async (_, asked, context) => {
    const maxLength = checkInt('maxLength', asked.maxLength, 1, LONGEST_PATH);
    const first = checkInt('first', asked.first, 1, MOST_ROWS);
    const [from, to] = await Promise.all([
      knownEntity('from', asked.from, context),
      knownEntity('to', asked.to, context),
    ]);
    // One more than is wanted tells whether there are more.
    return firstPaths(await context.store.paths({ from: from.id, to: to.id, maxLength, first: first + 1 }), first);
  },

  issues: async (_, asked, context) => {
    const documents = await knownDocuments(asked.documents, context);
    const filter = { kinds: ['Issue'], text: null, documents };
    return (await context.store.entities(filter, { first: 10_000, after: null })).rows;
  },

  ontology: (_, __, { load }) => load.ontology(),

  statistics: (_, __, { load }) => load.statistics(),
};
