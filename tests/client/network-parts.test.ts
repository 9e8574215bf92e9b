import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowOf } from '../../client/kinds/tie-mark.tsx';
import { columnBend } from '../../client/network/bend.ts';
import { wrapWords } from '../../client/network/elements.ts';
import { type Scene, sceneNode } from '../../client/network/scene.ts';
import { seededRandom } from '../../client/network/seeded-random.ts';
import { step, walkable } from '../../client/network/walk.ts';

describe('a label', () => {
  it('is broken between words, into as many lines as it may have', () => {
    expect(wrapWords('Regional and sub-regional processes', 14, 3)).toBe('Regional and\nsub-regional\nprocesses');
  });
  it('that is longer is cut and says so', () => {
    expect(wrapWords('Regional and sub-regional processes', 14, 2)).toBe('Regional and\nsub-regional …');
  });
});

describe('a line between two columns', () => {
  it('leaves and arrives level: its control points stand at the heights of its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 50, max: 400 }), (dy, dx) => {
        const { weights, distances } = columnBend({ x: 0, y: 0 }, { x: dx, y: dy });
        const length = Math.hypot(dx, dy);
        const heights = weights.map((weight, i) => weight * dy + ((distances[i] ?? 0) * dx) / length);
        expect(heights[0]).toBeCloseTo(0);
        expect(heights[1]).toBeCloseTo(dy);
      }),
    );
  });
});

describe('the head of a line', () => {
  it.each([
    ['SUPPORTS', 'NEUTRAL', 'triangle'],
    ['SUBJECT_OF', 'NEUTRAL', 'circle'],
    ['TAKES_POSITION_ON', 'SUPPORTS', 'triangle'],
    ['TAKES_POSITION_ON', 'QUESTIONS', 'tee'],
    ['DISCUSSES', 'NEUTRAL', 'vee'],
  ] as const)('of %s, %s, is a %s', (type, stance, arrow) => {
    expect(arrowOf({ type, stance })).toBe(arrow);
  });
});

describe('a seeded row of numbers', () => {
  it('is the same for the same seed and another for the next', () => {
    const take = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
  });
  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const value = seededRandom(seed)();
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
      }),
    );
  });
});

describe('a walk by keyboard', () => {
  const node = (id: string) => sceneNode({ id, x: 0, y: 0, width: 9, height: 9, spoken: id });
  const line = (source: string, target: string) => ({
    id: `${source}-${target}`,
    ties: [],
    source,
    target,
    arrow: 'vee' as const,
    basis: 'STATED' as const,
    contested: false,
    word: '',
    wordAt: null,
    from: { x: 0, y: 0 },
    to: { x: 0, y: 0 },
    bend: 'straight' as const,
    onDemand: false,
    demandedBy: null,
  });
  const scene: Scene = {
    nodes: [node('a'), node('b'), node('c'), { ...node('head'), spoken: '' }],
    edges: [line('a', 'b'), line('c', 'a')],
    title: '',
    note: '',
  };

  it('passes over words that only explain', () => {
    expect(walkable(scene)).toEqual(['a', 'b', 'c']);
  });
  it('goes from shape to shape, and stops at the ends', () => {
    expect(step(scene, { node: 'a', line: null }, 'ArrowDown')).toEqual({ node: 'b', line: null });
    expect(step(scene, { node: 'c', line: null }, 'ArrowDown')).toEqual({ node: 'c', line: null });
    expect(step(scene, { node: 'b', line: null }, 'Home')).toEqual({ node: 'a', line: null });
  });
  it('goes round the lines of a shape, over one with Enter, and back with Escape', () => {
    expect(step(scene, { node: 'a', line: null }, 'ArrowRight')).toEqual({ node: 'a', line: 0 });
    expect(step(scene, { node: 'a', line: 1 }, 'ArrowRight')).toEqual({ node: 'a', line: 0 });
    expect(step(scene, { node: 'a', line: 1 }, 'Enter')).toEqual({ node: 'c', line: null });
    expect(step(scene, { node: 'a', line: 1 }, 'Escape')).toEqual({ node: 'a', line: null });
  });
  it('leaves other keys alone', () => {
    expect(step(scene, { node: 'a', line: null }, 'Enter')).toBeNull();
    expect(step(scene, { node: 'a', line: null }, 'x')).toBeNull();
  });
});
