import type { Graph } from '../knowledge/graph.ts';
import { readGraph } from '../knowledge/read-graph.ts';
import { SEED } from './project.ts';

/**
 * Reads and checks the knowledge.
 * @param folder another graph-seed folder than the project's own
 * @throws {KnowledgeError} with every problem that was found
 */
export function readKnowledge(folder: string | undefined): Promise<Graph> {
  return readGraph(folder ?? SEED);
}

/** What a graph holds, in one line. */
export function describeGraph(graph: Graph): string {
  const { version, documents, entities, relations, evidence, mentions, sentences } = graph;
  const counts = [
    count(documents.length, 'document'),
    count(sentences.length, 'sentence'),
    entities.length === 1 ? '1 entity' : `${entities.length} entities`,
    count(relations.length, 'relation'),
    `${evidence.length} pieces of evidence`,
    count(mentions.length, 'mention'),
  ];
  return `${counts.join(', ')}; version ${version.slice(0, 12)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
