import type { Graph } from '../../knowledge/graph.ts';
import { digestOf } from './digest.ts';
import { keyOf, type NodeLabel } from './model.ts';
import { entitySearch, passageSearch } from './search-properties.ts';

/** A node as it should stand in Neo4j, beside the label that all of ours have. */
export interface NodeItem {
  /** Unique over all nodes of ours. */
  readonly key: string;
  /** "Entity:Mechanism" */
  readonly labels: string;
  readonly digest: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All nodes of a graph: its rows as they are (a field that is null is a property that is not there), and what search and filters need. */
export function nodesOf(graph: Graph): readonly NodeItem[] {
  const basisById = new Map(graph.relations.map(({ id, basis }) => [id, basis]));
  return [
    ...graph.documents.map((row) => node('Document', row)),
    ...graph.sections.map((row) => node('Section', row)),
    ...graph.passages.map((row) => node('Passage', { ...row, ...passageSearch(row) })),
    ...graph.sentences.map((row) => node('Sentence', row)),
    ...graph.entities.map((row) => node('Entity', { ...row, ...entitySearch(row) }, row.upper)),
    ...graph.mentions.map((row) => node('Mention', row)),
    ...graph.evidence.map((row) => node('Evidence', { ...row, basis: basisById.get(row.relation ?? '') ?? null })),
    ...graph.positions.map((row) => node('Position', row)),
    ...graph.kinds.map((row, order) => node('Kind', { ...row, order })),
    ...graph.relationTypes.map((row, order) => node('RelationType', { ...row, order })),
    ...graph.consensus.map((row, order) => node('ConsensusPhrase', { ...row, order, id: row.phrase })),
    ...graph.rules.map((row, order) => node('Rule', { ...row, order })),
  ];
}

function node<Row extends { readonly id: string }>(label: NodeLabel, row: Row, upper?: string): NodeItem {
  const labels = upper === undefined ? label : `${label}:${upper}`;
  const said = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  const [key, digest] = [keyOf(label, row.id), digestOf([labels, said])];
  return { key, labels, digest, properties: { ...said, key, digest } };
}
