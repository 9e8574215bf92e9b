import { ENTITY_PROPERTIES } from './entity-properties.ts';
import type { DrawnAt, Extract } from './extract.ts';
import { type Property, valueText } from './property.ts';
import { RELATION_PROPERTIES } from './relation-properties.ts';
import { sourceLine } from './source-line.ts';
import { type Element, element, writeXml } from './xml.ts';

/** GEXF 1.3 (gexf.net): for Gephi and Gephi Lite. Parallel relations are told apart by their `kind`. */
export function writeGexf(extract: Extract): string {
  const { version, entities, relations } = extract;
  const root = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  return writeXml(
    element('gexf', root, [
      element('meta', {}, [
        element('creator', {}, `Compact Graph, version ${version}`),
        element('description', {}, sourceLine(extract)),
      ]),
      element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
        declare('node', ENTITY_PROPERTIES),
        declare('edge', RELATION_PROPERTIES),
        element(
          'nodes',
          { count: entities.length },
          entities.map((fact) =>
            element('node', { id: fact.row.id, label: fact.row.label }, [
              ...values(ENTITY_PROPERTIES, fact),
              ...draw(fact.drawn),
            ]),
          ),
        ),
        element(
          'edges',
          { count: relations.length },
          relations.map((fact) => {
            const { id, source, target, type: kind } = fact.row;
            const type = fact.type.symmetric ? 'undirected' : 'directed';
            const attributes = { id, source, target, type, kind, label: fact.type.label };
            return element('edge', attributes, values(RELATION_PROPERTIES, fact));
          }),
        ),
      ]),
    ]),
  );
}

const TYPES = { string: 'string', list: 'string', integer: 'integer', double: 'double', boolean: 'boolean' } as const;

function declare<Fact>(owner: 'node' | 'edge', properties: readonly Property<Fact>[]): Element {
  return element(
    'attributes',
    { class: owner, mode: 'static' },
    properties.map(({ id, type }) => element('attribute', { id, title: id, type: TYPES[type] })),
  );
}

function values<Fact>(properties: readonly Property<Fact>[], fact: Fact): readonly Element[] {
  const written = properties.flatMap(({ id, read }) => {
    const value = valueText(read(fact));
    return value === null ? [] : [element('attvalue', { for: id, value })];
  });
  return written.length === 0 ? [] : [element('attvalues', {}, written)];
}

/** Colour and place; Gephi has its y upwards, the page has it downwards. */
function draw(drawn: DrawnAt | null): readonly Element[] {
  if (drawn === null) return [];
  const place = element('viz:position', { x: drawn.x, y: -drawn.y, z: 0 });
  if (drawn.colour === null) return [place];
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(drawn.colour?.slice(at, at + 2) ?? '0', 16));
  return [element('viz:color', { r, g, b }), place];
}
