import { BASES, type Graph, STANCES } from '../../knowledge/graph.ts';
import type { Statistics } from '../port.ts';

/** Counts of a graph's rows. */
export function statistics(graph: Graph): Statistics {
  return Object.freeze({
    version: graph.version,
    documents: graph.documents.length,
    sections: graph.sections.length,
    passages: graph.passages.length,
    sentences: graph.sentences.length,
    sentencesUsed: graph.sentences.filter(({ reason }) => reason === null).length,
    mentions: graph.mentions.length,
    evidence: graph.evidence.length,
    entities: graph.entities.length,
    relations: graph.relations.length,
    byKind: countBy(ids(graph.kinds), graph.entities, ({ kind }) => kind),
    byRelationType: countBy(ids(graph.relationTypes), graph.relations, ({ type }) => type),
    byBasis: countBy(BASES, graph.relations, ({ basis }) => basis),
    byStance: countBy(STANCES, graph.relations, ({ stance }) => stance),
  });
}

function ids(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function countBy<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string) {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return Object.freeze(keys.map((id) => Object.freeze({ id, count: counts.get(id) ?? 0 })));
}
