import { buildGraph } from './build-graph.ts';
import { checkSeedFiles } from './check.ts';
import type { Graph } from './graph.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { nameOfFolder, readSeedFolder } from './seed-folder.ts';
import { hashSeed } from './version.ts';

/**
 * Reads a graph-seed folder, checks all of it, and builds the Graph.
 * @throws {KnowledgeError} with every problem, before anything is built
 */
export async function readGraph(dir: string): Promise<Graph> {
  const { files, seed, examined, problems } = checkSeedFiles(nameOfFolder(dir), await readSeedFolder(dir));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return buildGraph(seed, examined, hashSeed(files));
}
