import { type Graph, UPPER_KINDS } from '../../knowledge/graph.ts';
import type { LinkItem } from './graph-links.ts';
import type { NodeItem } from './graph-nodes.ts';
import { LINK_TYPES } from './model.ts';

/** A graph that can't be put into Neo4j as it is: a mistake of whoever built it. Nothing was written. */
export class UnfitGraphError extends Error {
  override readonly name = 'UnfitGraphError';
}

/** Most findings that the message lists. */
const MOST_TOLD = 10;

/**
 * Checks what Neo4j and the statements rely on: names that may stand in a statement's text, ids that are unique, ends that are there.
 * @throws {UnfitGraphError} with every finding
 */
export function checkGraph(graph: Graph, nodes: readonly NodeItem[], links: readonly LinkItem[]): void {
  const found = [
    ...typeFindings(graph),
    ...relationFindings(graph),
    ...keyFindings(nodes, links),
    ...endFindings(nodes, links),
  ];
  if (found.length === 0) return;
  const rest = found.length > MOST_TOLD ? [`and ${found.length - MOST_TOLD} more`] : [];
  throw new UnfitGraphError(
    `The graph can't be put into Neo4j:\n  ${[...found.slice(0, MOST_TOLD), ...rest].join('\n  ')}`,
  );
}

function* typeFindings({ relationTypes, entities }: Graph): Generator<string> {
  const reserved: readonly string[] = LINK_TYPES;
  for (const { id } of relationTypes) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(id)) yield `relation type ${JSON.stringify(id)}: capitals, digits and _ only`;
    if (reserved.includes(id)) yield `relation type ${id}: the name is taken by what ties text and evidence`;
  }
  const uppers: readonly string[] = UPPER_KINDS;
  for (const { id, upper } of entities) {
    if (!uppers.includes(upper))
      yield `entity ${id}: its upper kind ${JSON.stringify(upper)} is none of ${UPPER_KINDS.join(', ')}`;
  }
}

function* relationFindings({ relations, relationTypes }: Graph): Generator<string> {
  const types = new Set(relationTypes.map(({ id }) => id));
  for (const { id, type, source } of relations) {
    if (!types.has(type)) yield `relation ${id}: the ontology has no relation type ${JSON.stringify(type)}`;
    if (!id.startsWith(`${source}~`))
      yield `relation ${id}: its id must begin with its source and a tilde, "${source}~"`;
  }
}

function* keyFindings(nodes: readonly NodeItem[], links: readonly LinkItem[]): Generator<string> {
  for (const items of [nodes, links]) {
    const seen = new Set<string>();
    for (const { key } of items) {
      if (seen.has(key)) yield `${key}: there are two of this id`;
      seen.add(key);
    }
  }
}

function* endFindings(nodes: readonly NodeItem[], links: readonly LinkItem[]): Generator<string> {
  const keys = new Set(nodes.map(({ key }) => key));
  for (const { type, from, to } of links) {
    for (const end of [from, to]) if (!keys.has(end)) yield `${type} from ${from} to ${to}: there is no ${end}`;
  }
}
