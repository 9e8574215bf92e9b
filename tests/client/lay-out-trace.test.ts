import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Beside, wrapLabel } from '../../client/trace/drawing.ts';
import { layOutRests } from '../../client/trace/lay-out-rests.ts';
import { layOutTrace } from '../../client/trace/lay-out-trace.ts';

const mechanism = (id: string, through: string | null = null): Beside => ({
  id,
  label: id,
  kind: 'Mechanism',
  number: null,
  filled: true,
  arrow: 'triangle',
  basis: 'STATED',
  contested: false,
  word: 'means',
  through,
});
const recommendation = { id: 'd.c1', number: 'c1', under: 'area c' };

describe('the drawing of a trace', () => {
  it('stands in fixed columns: support left, the recommendation, what it is about right', () => {
    const { nodes } = layOutTrace({
      width: 438,
      recommendation,
      support: [mechanism('rcps')],
      about: [mechanism('sdg')],
    });
    const x = Object.fromEntries(nodes.map((node) => [node.id, node.x]));
    expect(x).toEqual({ rcps: 149, 'd.c1': 263, sdg: 333 });
  });

  it('has a dashed box where no mechanism is named, and then draws the recommendation hollow', () => {
    const { empty, nodes, heads } = layOutTrace({ width: 438, recommendation, support: [], about: [] });
    expect(empty?.words).toEqual(['names none', 'as support']);
    expect(nodes.map(({ id, filled }) => [id, filled])).toEqual([['d.c1', false]]);
    expect(heads.map(({ sub }) => sub)).toEqual(['no mechanism', 'area c', 'nothing named']);
  });

  it('stands a member right below the class through which it leads, tied to the class and not to the recommendation', () => {
    const support = [mechanism('class-a'), mechanism('class-b'), mechanism('member', 'class-a')];
    const { nodes, lines } = layOutTrace({ width: 438, recommendation, support, about: [] });
    const left = nodes.filter(({ side }) => side === 'left').sort((a, b) => a.y - b.y);
    expect(left.map(({ id }) => id)).toEqual(['class-a', 'member', 'class-b']);
    const elbows = lines.filter(({ bend }) => bend === 'elbow');
    expect(elbows.map(({ to }) => to.x)).toEqual([left[0]?.x]);
  });

  it('lets no two rows touch, leaves none out untold, and is the same for the same trace', () => {
    const labels = fc.array(fc.lorem({ maxCount: 9 }), { maxLength: 40 });
    fc.assert(
      fc.property(labels, fc.integer({ min: 320, max: 560 }), (words, width) => {
        const support = words.map((label, i) => ({ ...mechanism(`m${i}`), label }));
        const drawing = layOutTrace({ width, recommendation, support, about: [] });
        const rows = drawing.nodes.filter(({ side }) => side === 'left').sort((a, b) => a.y - b.y);
        for (const [i, row] of rows.entries()) {
          const next = rows[i + 1];
          if (next !== undefined)
            expect(next.y - row.y).toBeGreaterThanOrEqual(((row.lines.length + next.lines.length) * 15) / 2);
          expect(row.y).toBeLessThanOrEqual(drawing.height);
        }
        expect(rows.length + drawing.leftOut).toBe(words.length);
        expect(layOutTrace({ width, recommendation, support, about: [] })).toEqual(drawing);
      }),
    );
  });
});

describe('the drawing of what rests on a mechanism', () => {
  it('says that nothing does, where nothing does', () => {
    const { empty, heads } = layOutRests({
      width: 438,
      mechanism: { id: 'gfmd', label: 'GFMD' },
      rows: [],
      supported: 0,
    });
    expect(empty?.words).toEqual(['supports no', 'recommendation']);
    expect(heads.map(({ title }) => title)).toEqual(['Nothing rests on it']);
  });

  it('counts what is only about it apart', () => {
    const rows = [mechanism('a'), mechanism('b'), mechanism('c')];
    const { heads } = layOutRests({ width: 438, mechanism: { id: 'm', label: 'M' }, rows, supported: 1 });
    expect(heads.map(({ sub }) => sub)).toEqual(['1 supported, 2 only about it']);
  });
});

describe('a label', () => {
  it('is broken between words into at most three lines, and says where it was cut', () => {
    expect(wrapLabel('Regional and sub-regional processes', 100)).toEqual([
      'Regional and',
      'sub-regional',
      'processes',
    ]);
    expect(wrapLabel('one two three four five six seven', 40)).toEqual(['one two', 'three', 'four …']);
  });
});
