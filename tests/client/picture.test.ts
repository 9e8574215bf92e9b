import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPicture } from '../../client/away/lay-out-picture.ts';
import { legendOf } from '../../client/away/legend-of-picture.ts';
import type { Scene, SceneEdge } from '../../client/network/scene.ts';
import { sceneNode } from '../../client/network/scene.ts';

const MEASURE = { title: (text: string) => text.length * 9, words: (text: string) => text.length * 7 };
const BOUNDS = { x: -100, y: -50, width: 600, height: 400 };
const SOURCE = ['Source: United Nations, Summary, 2017.', 'Compact Graph, version 0123456, http://localhost/'];

const edge = (given: Partial<SceneEdge>): SceneEdge => ({
  id: 'e',
  ties: [],
  source: 'a',
  target: 'b',
  arrow: 'triangle',
  basis: 'STATED',
  contested: false,
  word: '',
  wordAt: null,
  from: { x: 0, y: 0 },
  to: { x: 0, y: 0 },
  bend: 'straight',
  onDemand: false,
  demandedBy: null,
  ...given,
});
const node = (given: Partial<Parameters<typeof sceneNode>[0]>) =>
  sceneNode({ id: 'a', x: 0, y: 0, width: 10, height: 10, ...given });
const scene = (given: Partial<Scene>): Scene => ({ nodes: [], edges: [], title: '', note: '', ...given });

describe('the legend of a picture', () => {
  it('tells the signs that stand in it, and no others', () => {
    const drawn = scene({
      nodes: [node({ kind: 'Mechanism' }), node({ kind: 'Recommendation', filled: false }), node({ kind: null })],
      edges: [edge({ basis: 'INFERRED' }), edge({ arrow: 'tee', contested: true })],
    });
    expect(legendOf(drawn).map(({ word }) => word)).toEqual([
      'mechanism',
      'recommendation',
      'no mechanism supports it',
      'supports',
      'questions',
      'stated',
      'derived by a rule',
      'contested',
    ]);
  });

  it('leaves out what is drawn on demand only', () => {
    expect(legendOf(scene({ edges: [edge({ onDemand: true })] }))).toEqual([]);
  });
});

describe('the layout of a picture', () => {
  const legend = legendOf(
    scene({
      nodes: (['Mechanism', 'Recommendation', 'Actor', 'Theme', 'Event', 'Place', 'Issue'] as const).map((kind) =>
        node({ kind }),
      ),
      edges: [edge({}), edge({ arrow: 'vee', basis: 'STRUCTURAL' }), edge({ arrow: 'circle', basis: 'INFERRED' })],
    }),
  );

  it('has title, drawing, legend and source one below the other, all within the picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 3000 }), fc.integer({ min: 10, max: 3000 }), (width, height) => {
        const picture = layOutPicture({ x: 7, y: -9, width, height }, { title: 'T', legend, source: SOURCE }, MEASURE);
        const drawn = { top: picture.drawing.y - 9, left: picture.drawing.x + 7 };
        expect(drawn.top).toBeGreaterThan(picture.title.at(-1)?.y ?? 0);
        expect(drawn.left).toBeGreaterThanOrEqual(0);
        expect(drawn.left + width).toBeLessThanOrEqual(picture.width);
        expect(picture.rule).toBeGreaterThan(drawn.top + height);
        expect(Math.min(...picture.legend.map(({ y }) => y))).toBeGreaterThan(picture.rule);
        expect(picture.source[0]?.y).toBeGreaterThan(Math.max(...picture.legend.map(({ y }) => y)));
        expect(picture.height).toBeGreaterThan(picture.source.at(-1)?.y ?? 0);
        for (const { x, word } of picture.legend) {
          expect(x + 40 + MEASURE.words(word)).toBeLessThanOrEqual(picture.width);
        }
      }),
    );
  });

  it('sets no two signs of the legend over each other', () => {
    const picture = layOutPicture(BOUNDS, { title: 'T', legend, source: SOURCE }, MEASURE);
    for (const [i, entry] of picture.legend.entries()) {
      const next = picture.legend[i + 1];
      if (next?.y === entry.y) expect(next.x).toBeGreaterThan(entry.x + 40 + MEASURE.words(entry.word));
    }
  });

  it('breaks long titles and sources, and loses no word of them', () => {
    const long = 'word '.repeat(60).trim();
    const picture = layOutPicture(BOUNDS, { title: long, legend: [], source: [long] }, MEASURE);
    expect(picture.title.map(({ text }) => text).join(' ')).toBe(long);
    expect(picture.source.map(({ text }) => text).join(' ')).toBe(long);
    for (const { text } of picture.title) expect(MEASURE.title(text)).toBeLessThanOrEqual(picture.width - 48);
  });
});
