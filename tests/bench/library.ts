import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Graph } from '../../server/knowledge/graph.ts';
import type { Neo4jConfig } from '../../server/store/neo4j/config.ts';
import { OURS } from '../../server/store/neo4j/model.ts';
import {
  ENTITY_INDEX,
  ENTITY_TERMS,
  PASSAGE_INDEX,
  PASSAGE_TERMS,
} from '../../server/store/neo4j/search-properties.ts';
import type { BenchQuestion } from './questions.ts';

/** What answers GraphQL over Neo4j without any code of one's own. */
export const LIBRARY = '@neo4j/graphql';
/** Installed for the bench alone: some of what it brings is under a licence that this project does not ship. */
const PACKAGES = [`${LIBRARY}@7.6.3`, 'graphql@16.15.0', 'graphql-yoga@5.24.1', 'neo4j-driver@6.3.0'];

/** The library serving the same database. */
export interface Library {
  readonly url: string;
  stop(): Promise<void>;
}

/** Installs the library into a folder that goes with the bench. */
export async function installLibrary(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'compact-graph-bench-library-'));
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const options = ['--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  execFileSync('npm', ['install', ...options, ...PACKAGES], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Serves the graph that stands in Neo4j by the library. */
export async function startLibrary(folder: string, graph: Graph, config: Neo4jConfig): Promise<Library> {
  await writeFile(join(folder, 'types.graphql'), typesFor(graph));
  const child = fork(new URL('library-child.mjs', import.meta.url), [folder, LIBRARY], {
    env: { ...process.env, NEO4J_URI: config.uri, NEO4J_USER: config.user, NEO4J_PASSWORD: config.password },
  });
  const [message]: unknown[] = await once(child, 'message');
  const { url } = z.object({ url: z.string() }).parse(message);
  return {
    url,
    stop: async () => {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}

/** A field for each relation type and direction: the library has none for "whatever type". */
function typesFor({ relationTypes }: Graph): string {
  const fields = relationTypes.flatMap(({ id }) =>
    ['OUT', 'IN'].map(
      (direction) =>
        `  ${direction}_${id}: [Entity!]! @relationship(type: "${id}", direction: ${direction}, properties: "Said")`,
    ),
  );
  return `type Entity @node(labels: ["${OURS}", "Entity"]) @fulltext(indexes: [
  { indexName: "${ENTITY_INDEX}", queryName: "searchEntities", fields: ${JSON.stringify(Object.keys(ENTITY_TERMS))} }
]) {
  id: String! label: String! upper: String! kind: String! name: String! number: String text: String order: Int! documents: [String!]
  ${Object.keys(ENTITY_TERMS)
    .map((property) => `${property}: String`)
    .join(' ')}
  passages: [Passage!]! @relationship(type: "WORDED_IN", direction: OUT)
${fields.join('\n')}
}
type Passage @node(labels: ["${OURS}", "Passage"]) @fulltext(indexes: [
  { indexName: "${PASSAGE_INDEX}", queryName: "searchPassages", fields: ${JSON.stringify(Object.keys(PASSAGE_TERMS))} }
]) {
  id: String! text: String! passageTerms: String
  sections: [Section!]! @relationship(type: "IN_SECTION", direction: OUT)
}
type Section @node(labels: ["${OURS}", "Section"]) { id: String! title: String! }
type Said @relationshipProperties { id: String! basis: String! stance: String! role: String }
`;
}

/**
 * Those of the questions that the library can be asked, each as near as it comes: what it can't reach (evidence, as a relationship has no ties;
 * relations among neighbours) is left out, so that it has less to answer.
 */
export function libraryQuestions(
  questions: readonly BenchQuestion[],
  { relationTypes }: Graph,
): ReadonlyMap<string, { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }> {
  const each = (ends: string) =>
    relationTypes
      .flatMap(({ id }) => ['OUT', 'IN'].map((direction) => `${direction}_${id}Connection(first: 50) { ${ends} }`))
      .join('\n');
  const said = 'totalCount edges { properties { id basis stance role } node { id label } }';
  const queries: Readonly<Record<string, string>> = {
    entity: `query ($id: String!) { entities(where: { id: { eq: $id } }) { id name kind ${each(said)} } }`,
    neighbourhood: `query ($of: [String!]!) { entities(where: { id: { in: $of } }) { id label kind
      ${each('edges { properties { id basis stance } node { id label kind } }')} } }`,
    recommendations: `query ($documents: String!) {
      entitiesConnection(first: 20, sort: [{ order: ASC }], where: { upper: { eq: "Recommendation" }, documents: { includes: $documents } }) {
        totalCount edges { node { id number text OUT_ADDRESSES { id label kind name } passages { id sections { title } } } } } }`,
    search: `query ($text: String!) {
      searchEntities(phrase: $text, first: 10) { edges { score node { id label } } }
      searchPassages(phrase: $text, first: 10) { edges { score node { id text } } } }`,
  };
  return new Map(
    questions.flatMap(({ name, variables }) => {
      const query = queries[name];
      const one = Array.isArray(variables.documents) ? { documents: variables.documents[0] } : variables;
      return query === undefined ? [] : [[name, { query: query, variables: one }]];
    }),
  );
}
