/** How the Graph stands in Neo4j: the labels and relationship types that are not the ontology's. */

/** On every node of ours, so that nothing else in the database is ever found, counted, changed or deleted. */
export const OURS = 'CompactGraphNode';

/** On the node that carries the version, with which readers see the whole graph change; and on the one that tells of a load. */
export const ROOT = 'CompactGraph';
export const ROOT_NAME = 'Compact Graph';
/** The name of the node that says which load is under way, from before its first change is seen until its last is; between loads it stands empty. */
export const LOAD_NAME = 'Compact Graph, being loaded';

/** What a node can be, beside an entity's upper kind. */
export type NodeLabel =
  | 'Document'
  | 'Section'
  | 'Passage'
  | 'Sentence'
  | 'Entity'
  | 'Mention'
  | 'Evidence'
  | 'Position'
  | 'Kind'
  | 'RelationType'
  | 'ConsensusPhrase'
  | 'Rule';

/** What ties the nodes of the text and of the evidence; an ontology may have no relation type of these names. */
export const LINK_TYPES = [
  'IN_DOCUMENT',
  'IN_SECTION',
  'IN_PASSAGE',
  'WORDED_IN',
  'MENTIONS',
  'VOICED_BY',
  'EVIDENCE_FOR',
  'POSITION_ON',
  'HELD_BY',
  'STANDS_ON',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/**
 * What makes a node one and the same over loads, its property `key`: its label, and its id, which is
 * unique among its like.
 */
export function keyOf(label: NodeLabel, id: string): string {
  return `${label} ${id}`;
}
