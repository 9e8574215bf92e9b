import { ENTITY_PROPERTIES } from './entity-properties.ts';
import type { Extract } from './extract.ts';
import type { Property, Value } from './property.ts';
import { RELATION_PROPERTIES } from './relation-properties.ts';
import { sourceLine } from './source-line.ts';

/**
 * Cytoscape JSON (.cyjs): Cytoscape opens the file, Cytoscape.js takes `elements` and `style` as they are. Lists hold texts only, for
 * Cytoscape has no others; what a thing doesn't have is left out.
 */
export function writeCytoscapeJson(extract: Extract): string {
  const { version, documents, entities, relations } = extract;
  const drawn = entities.some((fact) => fact.drawn !== null);
  return `${JSON.stringify({
    format_version: '1.0',
    generated_by: `Compact Graph, version ${version}`,
    target_cytoscapejs_version: '~3',
    data: {
      name: 'Compact Graph',
      version,
      source: sourceLine(extract),
      documents: documents.map(({ title }) => title),
    },
    elements: {
      nodes: entities.map((fact) => ({
        data: { id: fact.row.id, label: fact.row.label, ...told(ENTITY_PROPERTIES, fact) },
        ...(fact.drawn === null ? {} : { position: { x: fact.drawn.x, y: fact.drawn.y } }),
      })),
      edges: relations.map((fact) => {
        const { id, source, target, type: interaction } = fact.row;
        return { data: { id, source, target, interaction, ...told(RELATION_PROPERTIES, fact) } };
      }),
    },
    ...(drawn ? { layout: { name: 'preset' }, style: STYLE } : {}),
  })}\n`;
}

const STYLE = [
  { selector: 'node', style: { label: 'data(label)' } },
  { selector: 'node[colour]', style: { 'background-color': 'data(colour)' } },
  { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
  { selector: 'edge[basis = "STRUCTURAL"]', style: { 'line-style': 'dotted' } },
  { selector: 'edge[basis = "INFERRED"]', style: { 'line-style': 'dashed' } },
  { selector: 'edge[stance = "QUESTIONS"]', style: { 'target-arrow-shape': 'tee' } },
];

function told<Fact>(properties: readonly Property<Fact>[], fact: Fact): Readonly<Record<string, Value>> {
  const entries = properties.map(({ id, read }): readonly [string, Value] => [id, read(fact)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
