import type { Graph } from '../../server/knowledge/graph.ts';
import { generateGraph } from '../support/generate-graph.ts';

/** A made-up corpus of so many documents: each has as many passages and relations of its own as a short UN summary, and shares some of its entities with the others. */
export function makeCorpus(documents: number): Graph {
  return generateGraph({ seed: 20_170_619, documents, entities: 60 + 130 * documents, relations: 420 * documents });
}
