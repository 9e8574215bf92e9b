import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCytoscapeJson } from '../../server/export/cytoscape-json.ts';
import { realExtract, realGraph } from './real-extract.ts';
import { smallExtract } from './small-extract.ts';
import { trippingTexts } from './texts.ts';

describe('Cytoscape JSON', () => {
  it('is opened by Cytoscape as it is, with every entity and relation', () => {
    const { elements } = JSON.parse(writeCytoscapeJson(realExtract));
    const cy = cytoscape({ headless: true, elements });
    expect(cy.nodes().map((node) => node.id())).toEqual(realGraph.entities.map(({ id }) => id));
    expect(cy.edges().map((edge) => edge.id())).toEqual(realGraph.relations.map(({ id }) => id));
  });

  it('tells place and colour of what was drawn, and how to draw them', () => {
    const file = JSON.parse(writeCytoscapeJson(smallExtract()));
    const cy = cytoscape({ headless: true, styleEnabled: true, ...file });
    expect(cy.getElementById('rcps').position()).toEqual({ x: 10, y: 20 });
    expect(cy.getElementById('rcps').style('background-color')).toBe('rgb(11,99,165)');
    expect(file.data.version).toBe('0123456789abcdef');
  });

  it('tells of a relation the words it rests on, each list of texts only', () => {
    const [edge] = JSON.parse(writeCytoscapeJson(smallExtract())).elements.edges;
    expect(edge.data).toMatchObject({
      interaction: 'SUPPORTS',
      basis: 'STATED',
      stance: 'SUPPORTS',
      quotes: ['Make use of regional processes'],
      lines: ['lines 236–237'],
      documents: ['Summary of the third session'],
    });
  });

  it('gives back every well-formed text as it was', () => {
    fc.assert(
      fc.property(trippingTexts, (name) => {
        const [node] = JSON.parse(writeCytoscapeJson(smallExtract({ name }))).elements.nodes;
        expect(node.data.name).toBe(name);
      }),
    );
  });
});
