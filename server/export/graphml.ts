import { ENTITY_PROPERTIES } from './entity-properties.ts';
import type { EntityFact, Extract } from './extract.ts';
import { type Property, valueText } from './property.ts';
import { RELATION_PROPERTIES } from './relation-properties.ts';
import { sourceLine } from './source-line.ts';
import { type Element, element, writeXml } from './xml.ts';

const NODE_KEYS: readonly Property<EntityFact>[] = [
  { id: 'label', title: 'Label', type: 'string', read: ({ row }) => row.label },
  ...ENTITY_PROPERTIES,
  { id: 'x', title: 'x', type: 'double', read: ({ drawn }) => drawn?.x ?? null },
  // Graph tools have their y upwards, the page has it downwards.
  { id: 'y', title: 'y', type: 'double', read: ({ drawn }) => (drawn === null ? null : -drawn.y) },
];
const GRAPH_KEYS: readonly Property<Extract>[] = [
  { id: 'source', title: 'Source', type: 'string', read: sourceLine },
  { id: 'version', title: 'Graph version', type: 'string', read: ({ version }) => version },
];
const TYPES = { string: 'string', list: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/**
 * GraphML (graphml.graphdrawing.org): for Gephi, Cytoscape, yEd, NetworkX, igraph. Ids are the graph's own, parallel relations stay apart,
 * symmetric ones are undirected; several values of one attribute stand one below the other.
 */
export function writeGraphml(extract: Extract): string {
  const { entities, relations } = extract;
  return writeXml(
    element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...declare('graph', GRAPH_KEYS),
      ...declare('node', NODE_KEYS),
      ...declare('edge', RELATION_PROPERTIES),
      element('graph', { id: 'compact-graph', edgedefault: 'directed' }, [
        ...data('graph', GRAPH_KEYS, extract),
        ...entities.map((fact) => element('node', { id: fact.row.id }, data('node', NODE_KEYS, fact))),
        ...relations.map((fact) => {
          const { id, source, target } = fact.row;
          const directed = fact.type.symmetric ? 'false' : null;
          return element('edge', { id, source, target, directed }, data('edge', RELATION_PROPERTIES, fact));
        }),
      ]),
    ]),
  );
}

type Owner = 'graph' | 'node' | 'edge';

/** Nodes and edges may have keys of one name, so a key's id tells whose it is; readers go by its name. */
function declare<Fact>(owner: Owner, properties: readonly Property<Fact>[]): readonly Element[] {
  return properties.map(({ id, title, type }) =>
    element('key', { id: `${owner}-${id}`, for: owner, 'attr.name': id, 'attr.type': TYPES[type] }, [
      element('desc', {}, title),
    ]),
  );
}

function data<Fact>(owner: Owner, properties: readonly Property<Fact>[], fact: Fact): readonly Element[] {
  return properties.flatMap(({ id, read }) => {
    const text = valueText(read(fact));
    return text === null ? [] : [element('data', { key: `${owner}-${id}` }, text)];
  });
}
