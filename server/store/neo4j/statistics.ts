import { z } from 'zod';
import { BASES, STANCES } from '../../knowledge/graph.ts';
import type { Statistics } from '../port.ts';
import { typePattern } from './filters.ts';
import { OURS } from './model.ts';
import type { Question } from './question.ts';

const count = z.number();
const record = z.object({
  labels: z.array(z.object({ id: z.string(), count })),
  used: count,
  kinds: z.array(z.object({ id: z.string(), count })),
  relations: z.array(z.object({ type: z.string(), basis: z.string(), stance: z.string(), count })),
  kindIds: z.array(z.string()),
  typeIds: z.array(z.string()),
});

/** Counts of all that stands in the graph, in the order of the ontology. */
export const readStatistics: Question<Statistics> = async (ask, known) => {
  const [found] = await ask(record, statement(typePattern(known)));
  const { labels, used, kinds, relations, kindIds, typeIds } = record.parse(found);
  const nodes = (label: string) => countOf(label, labels);
  return {
    version: known.root.version,
    documents: nodes('Document'),
    sections: nodes('Section'),
    passages: nodes('Passage'),
    sentences: nodes('Sentence'),
    sentencesUsed: used,
    mentions: nodes('Mention'),
    evidence: nodes('Evidence'),
    entities: nodes('Entity'),
    relations: relations.reduce((sum, group) => sum + group.count, 0),
    byKind: counts(kindIds, kinds),
    byRelationType: counts(
      typeIds,
      relations.map(({ type, count }) => ({ id: type, count })),
    ),
    byBasis: counts(
      BASES,
      relations.map(({ basis, count }) => ({ id: basis, count })),
    ),
    byStance: counts(
      STANCES,
      relations.map(({ stance, count }) => ({ id: stance, count })),
    ),
  };
};

function statement(pattern: string): string {
  return /* cypher */ `
    CALL () {
      MATCH (node:${OURS})
      UNWIND labels(node) AS id
      WITH id, count(*) AS count
      RETURN collect({id: id, count: count}) AS labels
    }
    CALL () {
      MATCH (sentence:${OURS}:Sentence)
      WHERE sentence.reason IS NULL
      RETURN count(sentence) AS used
    }
    CALL () {
      MATCH (entity:${OURS}:Entity)
      WITH entity.kind AS id, count(*) AS count
      RETURN collect({id: id, count: count}) AS kinds
    }
    CALL () {
      MATCH (:${OURS}:Entity)-[relation${pattern}]->(:${OURS}:Entity)
      WHERE relation.digest IS NOT NULL
      WITH type(relation) AS type, relation.basis AS basis, relation.stance AS stance, count(*) AS count
      RETURN collect({type: type, basis: basis, stance: stance, count: count}) AS relations
    }
    CALL () {
      MATCH (kind:${OURS}:Kind)
      WITH kind
      ORDER BY kind.order
      RETURN collect(kind.id) AS kindIds
    }
    CALL () {
      MATCH (type:${OURS}:RelationType)
      WITH type
      ORDER BY type.order
      RETURN collect(type.id) AS typeIds
    }
    RETURN labels, used, kinds, relations, kindIds, typeIds
  `;
}

interface Count {
  readonly id: string;
  readonly count: number;
}

function counts(ids: readonly string[], groups: readonly Count[]): readonly Count[] {
  return ids.map((id) => ({ id, count: countOf(id, groups) }));
}

function countOf(id: string, groups: readonly Count[]): number {
  return groups.reduce((sum, group) => (group.id === id ? sum + group.count : sum), 0);
}
