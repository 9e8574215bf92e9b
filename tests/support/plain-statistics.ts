import { BASES, type Graph, STANCES } from '../../server/knowledge/graph.ts';
import type { Statistics } from '../../server/store/port.ts';

/** Counts by looking through the rows once for each number. */
export function plainStatistics(graph: Graph): Statistics {
  const { kinds, relationTypes, entities, relations, sentences } = graph;
  return {
    version: graph.version,
    documents: graph.documents.length,
    sections: graph.sections.length,
    passages: graph.passages.length,
    sentences: sentences.length,
    sentencesUsed: sentences.length - sentences.filter(({ reason }) => typeof reason === 'string').length,
    mentions: graph.mentions.length,
    evidence: graph.evidence.length,
    entities: entities.length,
    relations: relations.length,
    byKind: kinds.map(({ id }) => ({ id, count: entities.filter(({ kind }) => kind === id).length })),
    byRelationType: relationTypes.map(({ id }) => ({ id, count: relations.filter(({ type }) => type === id).length })),
    byBasis: BASES.map((id) => ({ id, count: relations.filter(({ basis }) => basis === id).length })),
    byStance: STANCES.map((id) => ({ id, count: relations.filter(({ stance }) => stance === id).length })),
  };
}
