import { UPPER_KINDS } from '../../knowledge/graph.ts';
import type { Within } from './announce.ts';
import type { Changes } from './compare-standing.ts';
import type { LinkItem } from './graph-links.ts';
import type { NodeItem } from './graph-nodes.ts';
import { OURS } from './model.ts';
import { toParameters } from './whole-numbers.ts';

/** Rows of one statement. */
const BATCH = 1_000;

export interface GraphChanges {
  readonly nodes: Changes<NodeItem>;
  readonly links: Changes<LinkItem>;
}

/** How many rows `writeChanges` will write. */
export function countChanges({ nodes, links }: GraphChanges): number {
  return [nodes, links].reduce(
    (sum, { created, changed, gone }) => sum + created.length + changed.length + gone.length,
    0,
  );
}

/**
 * Writes the changes in batches, each by one statement: nodes come before the relationships that hang on them. What is gone goes last, as within
 * a transaction Neo4j copies the set of all nodes deleted so far whenever it looks up a key.
 * Labels and types in the text are those `checkGraph` let through.
 */
export async function writeChanges(
  within: Within,
  { nodes, links }: GraphChanges,
  onWritten: (rows: number) => void,
): Promise<void> {
  const write = async (text: string, rows: readonly unknown[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      await within((tx) => tx.run(text, toParameters({ rows: batch })));
      onWritten(batch.length);
    }
  };
  // A relationship can't change its ends or its type: what changed is drawn anew.
  await write(DELETE_LINKS, [...links.gone, ...links.changed.map(({ handle }) => handle)]);
  for (const [labels, items] of groupBy(nodes.changed, (item) => item.labels)) await write(changeNodes(labels), items);
  for (const [labels, items] of groupBy(nodes.created, (item) => item.labels)) await write(createNodes(labels), items);
  const drawn: readonly LinkItem[] = [...links.changed, ...links.created];
  for (const [type, items] of groupBy(drawn, (item) => item.type)) await write(createLinks(type), items);
  await write(DELETE_NODES, nodes.gone);
}

const DELETE_LINKS = /* cypher */ `
  UNWIND $rows AS handle
  MATCH (:${OURS})-[link]->(:${OURS})
  WHERE elementId(link) = handle
  DELETE link
`;

const DELETE_NODES = /* cypher */ `
  UNWIND $rows AS handle
  MATCH (node:${OURS})
  WHERE elementId(node) = handle
  DETACH DELETE node
`;

function createNodes(labels: string): string {
  return /* cypher */ `
    UNWIND $rows AS row
    CREATE (node:${OURS}:${labels})
    SET node = row.properties
  `;
}

function changeNodes(labels: string): string {
  return /* cypher */ `
    UNWIND $rows AS row
    MATCH (node:${OURS})
    WHERE elementId(node) = row.handle
    REMOVE node:${UPPER_KINDS.join(':')}
    SET node:${labels},
        node = row.properties
  `;
}

function createLinks(type: string): string {
  return /* cypher */ `
    UNWIND $rows AS row
    MATCH (from:${OURS} {key: row.from})
    MATCH (to:${OURS} {key: row.to})
    CREATE (from)-[link:${type}]->(to)
    SET link = row.properties
  `;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
