import { fileURLToPath } from 'node:url';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { readGraph } from '../knowledge/read-graph.ts';

/** `npm run check [folder]`: checks all of graph-seed/ and prints every problem, or what stands where there is none. */
const dir = process.argv[2] ?? fileURLToPath(new URL('../../graph-seed', import.meta.url));
try {
  const { version, entities, relations, evidence, mentions, sentences } = await readGraph(dir);
  const counts = `${entities.length} entities, ${relations.length} relations, ${evidence.length} pieces of evidence`;
  console.log(
    `graph-seed is sound: ${counts}, ${mentions.length} mentions, ${sentences.length} sentences. Version ${version}.`,
  );
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
