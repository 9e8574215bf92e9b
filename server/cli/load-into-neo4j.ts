import type { Graph } from '../knowledge/graph.ts';
import type { Neo4jConfig } from '../store/neo4j/config.ts';
import { loadGraph } from '../store/neo4j/load-graph.ts';
import { type Waiting, waitForStore } from './wait-for-store.ts';

const TOLD_EVERY_MS = 2000;

/** Loads a graph into Neo4j, waits for one that is still starting, and says how far it is and what was done. */
export async function loadIntoNeo4j(
  config: Neo4jConfig,
  graph: Graph,
  { say, patienceMs }: Pick<Waiting, 'say' | 'patienceMs'>,
): Promise<void> {
  let toldAt = Date.now();
  const report = await waitForStore({ uri: config.uri, say, patienceMs }, () =>
    loadGraph(config, graph, ({ written, total }) => {
      if (Date.now() - toldAt < TOLD_EVERY_MS) return;
      toldAt = Date.now();
      say(`Loading into Neo4j: ${written} of ${total} rows written.`);
    }),
  );
  const { outcome, created, changed, deleted } = report;
  if (outcome === 'unchanged') say(`Neo4j at ${config.uri} holds this version already.`);
  else say(`Loaded into Neo4j at ${config.uri}: ${created} rows created, ${changed} changed, ${deleted} deleted.`);
}
