import { readNeo4jConfig } from '../store/neo4j/config.ts';
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts';
import { describeGraph, readKnowledge } from './knowledge.ts';
import { type Environment, readPatience } from './settings.ts';

/** `load`: puts the knowledge into the Neo4j of NEO4J_URI, whole or not at all; a first load in parts, its version last. */
export async function load(folder: string | undefined, env: Environment): Promise<ExitCode> {
  const config = readNeo4jConfig(env);
  if (config === null) {
    throw new UsageError(
      'NEO4J_URI is not set: it says where to load to, such as bolt://localhost:7687. `start` needs no Neo4j.',
    );
  }
  const graph = await readKnowledge(folder);
  console.log(`Read ${describeGraph(graph)}.`);
  const { loadIntoNeo4j } = await import('./load-into-neo4j.ts');
  await loadIntoNeo4j(config, graph, { say: console.log, patienceMs: readPatience(env) });
  return EXIT.ok;
}
