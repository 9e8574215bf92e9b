import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { writeJsonLd } from '../../server/export/json-ld.ts';
import { positionInCodePoints, surroundings } from '../../server/export/selectors.ts';
import { realExtract, realGraph } from './real-extract.ts';
import { smallExtract } from './small-extract.ts';

const RELATION = '<urn:compact-graph:relation:rcps~SUPPORTS~gfmd>';

/** `safe`: a term that the context doesn't know is an error, not dropped. Its types don't know that option yet. */
const AS_QUADS = { format: 'application/n-quads', safe: true } as const;

async function quads(text: string): Promise<readonly string[]> {
  const rdf: unknown = await jsonld.toRDF(JSON.parse(text), AS_QUADS);
  return String(rdf).trim().split('\n');
}

describe('JSON-LD', () => {
  it('gives the triples of a relation: its ends, basis, stance, and the passage it is quoted from', async () => {
    const told = await quads(writeJsonLd(smallExtract()));
    expect(told).toEqual(
      expect.arrayContaining([
        `${RELATION} <urn:compact-graph:term:from> <urn:compact-graph:entity:rcps> .`,
        `${RELATION} <urn:compact-graph:term:to> <urn:compact-graph:entity:gfmd> .`,
        `${RELATION} <urn:compact-graph:term:type> <urn:compact-graph:type:SUPPORTS> .`,
        `${RELATION} <urn:compact-graph:term:basis> "STATED" .`,
        `${RELATION} <urn:compact-graph:term:stance> "SUPPORTS" .`,
        `${RELATION} <http://www.w3.org/ns/prov#wasQuotedFrom> <urn:compact-graph:passage:doc.III.c.1> .`,
        '<urn:compact-graph:entity:rcps> <http://www.w3.org/2004/02/skos/core#prefLabel> "Regional processes" .',
        '<urn:compact-graph:document:doc> <http://purl.org/dc/terms/title> "Summary of the third session"@en .',
        '<urn:compact-graph:graph> <https://schema.org/version> "0123456789abcdef" .',
      ]),
    );
  });

  it('gives each relation and each entity of the whole graph, and drops nothing that it does not know', async () => {
    const told = await quads(writeJsonLd(realExtract));
    const relations = told.filter((quad) => quad.includes('<urn:compact-graph:term:from>'));
    const entities = told.filter((quad) => /^<urn:compact-graph:entity:.*#prefLabel>/.test(quad));
    expect(relations).toHaveLength(realGraph.relations.length);
    expect(entities).toHaveLength(realGraph.entities.length);
  });

  it('finds each quote again by its position, counted in code points', () => {
    const file = JSON.parse(writeJsonLd(smallExtract({ quote: '𝒳 and 𝒴 agree' })));
    const relation = file['@graph'].find((entry: { '@type': unknown }) => entry['@type'] === 'Relation');
    const [position, quote] = relation.evidence[0].target.selector;
    expect([...'𝒳 and 𝒴 agree.'].slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(quote).toMatchObject({ exact: '𝒳 and 𝒴 agree', prefix: '', suffix: '.' });
  });
});

describe('a stretch counted in code points', () => {
  it('is the same words as the stretch counted in UTF-16 units', () => {
    const words = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, words, (before, quote, after) => {
        const range = { start: before.length, end: before.length + quote.length };
        const { start, end } = positionInCodePoints(before + quote + after, range);
        expect([...(before + quote + after)].slice(start, end).join('')).toBe(quote);
      }),
    );
  });

  it('is known by at most 32 code points before and behind it', () => {
    const text = `${'x'.repeat(40)}𝒳quote𝒴${'y'.repeat(40)}`;
    expect(surroundings(text, { start: 42, end: 47 })).toEqual({
      prefix: `${'x'.repeat(31)}𝒳`,
      suffix: `𝒴${'y'.repeat(31)}`,
    });
  });
});
