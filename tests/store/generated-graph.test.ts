import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateGraph } from '../support/generate-graph.ts';
import { findingsOf } from '../support/row-findings.ts';

const LARGE = { seed: 20_170_619, entities: 3_000, documents: 4, relations: 9_000 };

describe('a made-up graph', () => {
  it('is valid, whatever its seed and size', () => {
    const size = fc.record({
      seed: fc.integer({ min: 0, max: 0xffff_ffff }),
      entities: fc.integer({ min: 1, max: 120 }),
      documents: fc.integer({ min: 1, max: 3 }),
      relations: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(size, (asked) => {
        expect(findingsOf(generateGraph(asked))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it('is the same for the same seed, another for another', () => {
    const size = { seed: 7, entities: 60, documents: 2, relations: 90 };
    expect(generateGraph(size)).toEqual(generateGraph(size));
    expect(generateGraph({ ...size, seed: 8 })).not.toEqual(generateGraph(size));
  });
  it('of 3,000 entities has what trips a careless store', () => {
    const { entities, relations, passages, sentences } = generateGraph(LARGE);
    const degrees = new Map(entities.map(({ id }) => [id, 0]));
    for (const end of relations.flatMap(({ source, target }) => [source, target])) {
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
    }
    const ends = relations.map(({ source, target }) => `${source} ${target}`);
    expect(entities.length).toBeGreaterThanOrEqual(3_000);
    expect(relations).toHaveLength(9_000);
    expect(Math.max(...degrees.values()), 'a hub').toBeGreaterThan(100);
    expect(Math.min(...degrees.values()), 'an entity alone').toBe(0);
    expect(new Set(ends).size, 'relations side by side').toBeLessThan(relations.length - 50);
    expect(
      relations.filter(({ source, target }) => source === target),
      'ends that are one',
    ).not.toEqual([]);
    expect(
      entities.filter(({ name }) => /[\u{10000}-\u{10ffff}]/u.test(name)),
      'letters of two units',
    ).not.toEqual([]);
    expect(entities.filter(({ documents }) => documents.length > 1).length, 'shared').toBeGreaterThan(100);
    expect(passages.filter(({ lineOffsets }) => lineOffsets.length > 1).length, 'of lines').toBeGreaterThan(100);
    expect(sentences.filter(({ reason }) => reason !== null).length, 'that gave nothing').toBeGreaterThan(100);
  });
});
