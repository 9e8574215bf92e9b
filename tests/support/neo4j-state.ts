import type { Graph } from '../../server/knowledge/graph.ts';
import { linksOf } from '../../server/store/neo4j/graph-links.ts';
import { nodesOf } from '../../server/store/neo4j/graph-nodes.ts';
import type { Neo4jInHand } from './neo4j.ts';

/** All that stands of our graph, in an order of its own: what two states are compared by. */
export interface State {
  readonly version: string | null;
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** Reads the state, from the labels, types and properties themselves. */
export async function readState({ run }: Neo4jInHand): Promise<State> {
  const nodes = await run(`
    MATCH (n:CompactGraphNode)
    RETURN [label IN labels(n) WHERE label <> 'CompactGraphNode'] AS labels, properties(n) AS properties
  `);
  const links = await run(`
    MATCH (a:CompactGraphNode)-[r]->(b:CompactGraphNode)
    RETURN a.key AS source, type(r) AS type, b.key AS target, properties(r) AS properties
  `);
  const [root] = await run('MATCH (n:CompactGraph {name: "Compact Graph"}) RETURN n.version AS version');
  return {
    version: typeof root?.version === 'string' ? root.version : null,
    nodes: nodes.map(({ labels, properties }) => line([sorted(labels), properties])).sort(),
    links: links.map(({ source, type, target, properties }) => line([source, type, target, properties])).sort(),
  };
}

/** The state in which a graph should stand. */
export function stateOf(graph: Graph): State {
  const nodes = nodesOf(graph).map(({ labels, properties }) => line([labels.split(':').sort(), properties]));
  const links = linksOf(graph).map(({ from, type, to, properties }) => line([from, type, to, properties]));
  return { version: graph.version, nodes: nodes.sort(), links: links.sort() };
}

function sorted(labels: unknown): unknown {
  return Array.isArray(labels) ? labels.map(String).sort() : labels;
}

function line(content: unknown): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
