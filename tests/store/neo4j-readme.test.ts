import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';

const neo4j = useNeo4j();
const queries = [...(await readFile('README.md', 'utf8')).matchAll(/```cypher\n(?<query>.*?)```/gs)].map(
  ({ groups }) => groups?.query ?? '',
);
const graph = await readGraph('graph-seed');

describe('a query of the README', () => {
  beforeAll(async () => {
    await loadGraph(neo4j().config, graph);
  }, 300_000);

  it('shows every relation of support to a person in Neo4j Browser', async () => {
    const rows = await neo4j().run(queries[0] ?? '');
    expect(rows.length).toBe(graph.relations.filter(({ type }) => type === 'SUPPORTS').length);
  });

  it('cuts the words that say it out of their passages', async () => {
    const passageById = new Map(graph.passages.map((row) => [row.id, row]));
    const supports = new Set(graph.relations.filter(({ type }) => type === 'SUPPORTS').map(({ id }) => id));
    const quotes = graph.evidence
      .filter(({ relation }) => relation !== null && supports.has(relation))
      .map(({ passage, start, end }) => passageById.get(passage)?.text.slice(start, end));
    const rows = await neo4j().run(queries[1] ?? '');
    expect(rows.map(({ quote }) => quote).toSorted()).toEqual(quotes.toSorted());
  });
});
