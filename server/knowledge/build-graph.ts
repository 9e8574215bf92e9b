import { buildEntities, buildMentions } from './build-entities.ts';
import { buildDocuments, buildPassages, buildSections, buildSentences } from './build-layout-rows.ts';
import { buildPositions, buildRelations } from './build-relations.ts';
import type { Examined } from './examine.ts';
import { freezeDeep } from './freeze.ts';
import type { Graph } from './graph.ts';
import type { Seed } from './seed.ts';

/** Makes the Graph of a seed that has no problems: every row with its id and its place in its list's order; frozen. */
export function buildGraph(seed: Seed, examined: Examined, version: string): Graph {
  const kinds = seed.kinds.entries.map(({ value }) => value);
  const documents = [...examined.index.documents.values()];
  const entities = buildEntities({
    kinds,
    documents,
    entities: seed.documents.flatMap(({ id, entities: { entries } }) =>
      entries.map(({ value }) => ({ document: id, entity: value })),
    ),
    recommendations: examined.recommendations,
    issues: examined.issues,
    mentions: examined.mentions,
  });
  const orderOf = new Map(entities.map(({ id, order }) => [id, order]));
  const issues = [...examined.issues].sort((a, b) => (orderOf.get(a.id) ?? 0) - (orderOf.get(b.id) ?? 0));
  const { relations, evidence } = buildRelations(examined.relations);
  const { positions, evidence: positionEvidence } = buildPositions(issues);
  return freezeDeep({
    version,
    kinds,
    relationTypes: seed.relationTypes.entries.map(({ value: { roles, symmetric = false, ...type } }) => ({
      ...type,
      symmetric,
    })),
    consensus: seed.phrases.entries.map(({ value: { phrase, spread = null, agreement = null, label } }) => ({
      phrase,
      spread,
      agreement,
      label,
    })),
    rules: seed.rules.entries.map(({ value: { id, definition } }) => ({ id, definition })),
    documents: buildDocuments(seed.documents),
    sections: buildSections(documents),
    passages: buildPassages(documents),
    sentences: buildSentences(documents, examined.silent),
    entities,
    mentions: buildMentions(examined.mentions),
    relations,
    evidence: [...evidence, ...positionEvidence].map((row, order) => ({ ...row, order })),
    positions,
  });
}
