import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../server/export/gexf.ts';
import { safeText } from '../../server/export/safe-text.ts';
import { realExtract, realGraph } from './real-extract.ts';
import { smallExtract } from './small-extract.ts';
import { trippingTexts } from './texts.ts';

const read = (text: string) => gexf.parse(MultiGraph, text);

describe('GEXF', () => {
  it('is read back by another program with every entity and relation of the graph, under their own ids', () => {
    const graph = read(writeGexf(realExtract));
    expect(graph.nodes()).toEqual(realGraph.entities.map(({ id }) => id));
    expect(graph.edges().toSorted()).toEqual(realGraph.relations.map(({ id }) => id).toSorted());
    expect(graph.undirectedEdges()).toHaveLength(
      realGraph.relations.filter(({ type }) => type === 'CONTRASTS_WITH').length,
    );
  });

  it('says which version of the format and of the graph it is', () => {
    const text = writeGexf(smallExtract());
    expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">');
    expect(text).toContain('<creator>Compact Graph, version 0123456789abcdef</creator>');
  });

  it('tells where and in which colour a thing was drawn, y upwards', () => {
    const { x, y, color } = read(writeGexf(smallExtract())).getNodeAttributes('rcps');
    expect({ x, y, color }).toEqual({ x: 10, y: -20, color: 'rgb(11,99,165)' });
  });

  it('tells of a relation basis, stance, consensus and the words with their lines', () => {
    expect(read(writeGexf(smallExtract())).getEdgeAttributes('rcps~SUPPORTS~gfmd')).toMatchObject({
      basis: 'STATED',
      stance: 'SUPPORTS',
      contested: true,
      agreement: 3,
      consensusPhrase: 'general convergence',
      evidence: '“Make use of regional processes” (Third session, doc.III.c.1, lines 236–237)',
    });
  });

  it('gives back every text, line feeds in attributes too, save characters that XML can not hold', () => {
    fc.assert(
      fc.property(trippingTexts, trippingTexts, (name, quote) => {
        const graph = read(writeGexf(smallExtract({ name, quote })));
        expect(graph.getNodeAttribute('rcps', 'name')).toBe(safeText(name));
        expect(graph.getEdgeAttribute('rcps~SUPPORTS~gfmd', 'quotes')).toBe(safeText(quote));
      }),
    );
  });
});
