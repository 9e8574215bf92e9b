import type { Graph } from '../knowledge/graph.ts';
import type { Neo4jConfig } from '../store/neo4j/config.ts';
import { createNeo4jStore } from '../store/neo4j/neo4j-store.ts';
import type { Store } from '../store/port.ts';
import { loadIntoNeo4j } from './load-into-neo4j.ts';
import { type Waiting, waitForStore } from './wait-for-store.ts';

/** How to open it. */
interface Opening extends Pick<Waiting, 'say' | 'patienceMs'> {
  /** Whether it may be written to when another version stands there. */
  readonly mayLoad: boolean;
}

/** The store on a Neo4j, after loading the graph where it may and has to; one that is still starting is waited for. */
export async function openNeo4j(
  config: Neo4jConfig,
  graph: Graph,
  { mayLoad, say, patienceMs }: Opening,
): Promise<Store> {
  if (mayLoad) await loadIntoNeo4j(config, graph, { say, patienceMs });
  return waitForStore({ uri: config.uri, say, patienceMs }, async () => {
    const store = await createNeo4jStore(config);
    const version = await store.version();
    if (version !== graph.version) {
      const [there, here] = [version, graph.version].map((hash) => hash.slice(0, 12));
      say(`Neo4j at ${config.uri} holds version ${there}, graph-seed is ${here}; the one in Neo4j answers.`);
    }
    return store;
  });
}
