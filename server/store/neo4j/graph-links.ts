import type { Graph, RelationRow } from '../../knowledge/graph.ts';
import { digestOf } from './digest.ts';
import { keyOf, type LinkType, type NodeLabel } from './model.ts';

/** A relationship as it should stand in Neo4j, from node to node by their keys. */
export interface LinkItem {
  /** Unique over all relationships of ours. */
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Of what a relation says; '' for a tie, which says nothing but that it is there. */
  readonly digest: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All relationships of a graph: its relations, each of its own type, and what ties text, evidence and positions. */
export function linksOf(graph: Graph): readonly LinkItem[] {
  return [...graph.relations.map(relationLink), ...textTies(graph), ...evidenceTies(graph), ...positionTies(graph)];
}

/** What makes a tie one and the same over loads; a relation has its id for that. */
function tieKey(type: string, from: string, to: string): string {
  return `${from} ${type} ${to}`;
}

type End = readonly [label: NodeLabel, id: string];

function relationLink({ type, source, target, ...said }: RelationRow): LinkItem {
  const properties = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
  const digest = digestOf([type, source, target, properties]);
  const [from, to] = [keyOf('Entity', source), keyOf('Entity', target)];
  return { key: said.id, type, from, to, digest, properties: { ...properties, digest } };
}

function textTies({ sections, passages, sentences, mentions, entities }: Graph): LinkItem[] {
  return [
    ...sections.flatMap(({ id, document }) => ties('IN_DOCUMENT', ['Section', id], 'Document', document)),
    ...sections.flatMap(({ id, parent }) => ties('IN_SECTION', ['Section', id], 'Section', parent)),
    ...passages.flatMap(({ id, section }) => ties('IN_SECTION', ['Passage', id], 'Section', section)),
    ...sentences.flatMap(({ id, passage }) => ties('IN_PASSAGE', ['Sentence', id], 'Passage', passage)),
    ...mentions.flatMap(({ id, passage }) => ties('IN_PASSAGE', ['Mention', id], 'Passage', passage)),
    ...mentions.flatMap(({ id, entity }) => ties('MENTIONS', ['Mention', id], 'Entity', entity)),
    ...entities.flatMap(({ id, passage }) => ties('WORDED_IN', ['Entity', id], 'Passage', passage)),
    ...entities.flatMap(({ id, documents }) => ties('IN_DOCUMENT', ['Entity', id], 'Document', ...documents)),
  ];
}

function evidenceTies({ evidence }: Graph): LinkItem[] {
  return evidence.flatMap(({ id, passage, position, voices }) => [
    ...ties('IN_PASSAGE', ['Evidence', id], 'Passage', passage),
    ...ties('EVIDENCE_FOR', ['Evidence', id], 'Position', position),
    ...ties('VOICED_BY', ['Evidence', id], 'Entity', ...voices),
  ]);
}

function positionTies({ positions }: Graph): LinkItem[] {
  return positions.flatMap(({ id, issue, voices, recommendations }) => [
    ...ties('POSITION_ON', ['Position', id], 'Entity', issue),
    ...ties('HELD_BY', ['Position', id], 'Entity', ...voices),
    ...ties('STANDS_ON', ['Position', id], 'Entity', ...recommendations),
  ]);
}

function ties(type: LinkType, end: End, label: NodeLabel, ...ids: readonly (string | null)[]): LinkItem[] {
  const from = keyOf(...end);
  return ids.flatMap((id) => (id === null ? [] : [tie(type, from, keyOf(label, id))]));
}

function tie(type: LinkType, from: string, to: string): LinkItem {
  return { key: tieKey(type, from, to), type, from, to, digest: '', properties: {} };
}
