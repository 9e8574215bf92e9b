import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { writeGraphml } from '../../server/export/graphml.ts';
import { safeText } from '../../server/export/safe-text.ts';
import { realExtract, realGraph } from './real-extract.ts';
import { smallExtract } from './small-extract.ts';
import { trippingTexts } from './texts.ts';

const read = (text: string) => graphml.parse(MultiGraph, text);

describe('GraphML', () => {
  it('is read back by another program with every entity and relation of the graph, under their own ids', () => {
    const graph = read(writeGraphml(realExtract));
    expect(graph.nodes()).toEqual(realGraph.entities.map(({ id }) => id));
    expect(graph.edges().toSorted()).toEqual(realGraph.relations.map(({ id }) => id).toSorted());
    expect(graph.getAttribute('version')).toBe(realGraph.version);
  });

  it('tells of a relation what it is, how the graph knows it, how far they agreed, and the words with their lines', () => {
    expect(read(writeGraphml(smallExtract())).getEdgeAttributes('rcps~SUPPORTS~gfmd')).toEqual({
      relation: 'SUPPORTS',
      relationLabel: 'supports',
      basis: 'STATED',
      stance: 'SUPPORTS',
      contested: true,
      agreement: 3,
      consensus: 'general convergence',
      consensusPhrase: 'general convergence',
      role: 'MEANS',
      evidence: '“Make use of regional processes” (Third session, doc.III.c.1, lines 236–237)',
      quotes: 'Make use of regional processes',
      passages: 'doc.III.c.1',
      lines: 'lines 236–237',
      documents: 'Summary of the third session',
      documentIds: 'doc',
    });
  });

  it('tells the source: documents and version of the graph', () => {
    expect(read(writeGraphml(smallExtract())).getAttributes()).toMatchObject({
      source:
        'Compact Graph, version 0123456789abcdef; from United Nations, Summary of the third session, 19–20 June 2017',
    });
  });

  it('has as undirected edges those relations that read the same from both ends', () => {
    const undirected = writeGraphml(realExtract).match(/<edge [^>]*directed="false"/g) ?? [];
    expect(undirected).toHaveLength(realGraph.relations.filter(({ type }) => type === 'CONTRASTS_WITH').length);
    expect(undirected.length).toBeGreaterThan(0);
  });

  it('tells where and in which colour a thing was drawn, y upwards, and nothing of what was not drawn', () => {
    const graph = read(writeGraphml(smallExtract()));
    expect(graph.getNodeAttributes('rcps')).toMatchObject({ x: 10, y: -20, colour: '#0b63a5' });
    expect(graph.getNodeAttributes('gfmd')).not.toHaveProperty('x');
  });

  it('gives back every text, whatever stands in it, save characters that XML can not hold', () => {
    fc.assert(
      fc.property(trippingTexts, trippingTexts, (name, quote) => {
        const graph = read(writeGraphml(smallExtract({ name, quote })));
        // The reader takes white space off the ends of texts.
        expect(graph.getNodeAttribute('rcps', 'name')).toBe(safeText(name).trim());
        expect(graph.getEdgeAttribute('rcps~SUPPORTS~gfmd', 'quotes')).toBe(safeText(quote).trim());
      }),
    );
  });
});
