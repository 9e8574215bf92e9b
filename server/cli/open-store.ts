import type { Graph } from '../knowledge/graph.ts';
import { createMemoryStore } from '../store/memory/memory-store.ts';
import { readNeo4jConfig } from '../store/neo4j/config.ts';
import type { Store } from '../store/port.ts';
import { type Environment, readPatience } from './settings.ts';

/** From here on a graph in memory makes each start slow and each process large. */
const MANY_RELATIONS = 50_000;

/** How to open a store. */
interface Opening {
  readonly env: Environment;
  /** Whether Neo4j may be written to when another version stands there. */
  readonly mayLoad: boolean;
  readonly say: (line: string) => void;
}

/**
 * The store that answers: the Neo4j of NEO4J_URI, loaded where it may be, or the graph in memory where none is set.
 * @throws {StoreError} when Neo4j does not answer, refuses, or is empty and may not be loaded
 */
export async function openStore(graph: Graph, { env, mayLoad, say }: Opening): Promise<Store> {
  const config = readNeo4jConfig(env);
  if (config !== null) {
    // Only here, so that nobody without a Neo4j waits for its driver to be read.
    const { openNeo4j } = await import('./open-neo4j.ts');
    return openNeo4j(config, graph, { mayLoad, say, patienceMs: readPatience(env) });
  }
  if (graph.relations.length > MANY_RELATIONS) {
    say(`${graph.relations.length} relations are many to hold in memory; a Neo4j (NEO4J_URI) would serve them better.`);
  }
  return createMemoryStore(graph);
}
