import { describe, expect, it } from 'vitest';
import { makeWeb } from '../../client/data/model.ts';
import { layOutAround } from '../../client/network/around-layout.ts';
import { undrawnNeighbours } from '../../client/network/grow.ts';
import { neighboursBySector } from '../../client/network/sectors.ts';
import { recommendation, smallWeb, thing, tie } from './small-web.ts';

const labelOf = (type: string) => type.toLowerCase();
const lay = (web = smallWeb(), around = 'forum', size = { width: 806, height: 650 }) =>
  layOutAround(web, { size, around, unfolded: [], grown: [], labelOf });

describe('the network around a thing', () => {
  it('puts who speaks above, recommendations right, wholes left, matters below', () => {
    const web = makeWeb(
      [
        thing('rcps'),
        thing('delegations', { upper: 'Actor' }),
        recommendation('c1', 'area'),
        thing('processes'),
        thing('recruitment', { upper: 'Theme' }),
      ],
      [
        tie('delegations TAKES_POSITION_ON rcps'),
        tie('rcps SUPPORTS c1'),
        tie('rcps PART_OF processes'),
        tie('rcps ADDRESSES recruitment'),
      ],
    );
    const sectors = neighboursBySector(web, 'rcps');
    expect([...sectors].map(([sector, list]) => [sector, ...list.map(({ thing: of }) => of.id)])).toEqual([
      ['right', 'c1'],
      ['top', 'delegations'],
      ['left', 'processes'],
      ['bottom', 'recruitment'],
    ]);
    const scene = lay(web, 'rcps');
    const at = (id: string) => scene.nodes.find((node) => node.id === id) ?? { x: Number.NaN, y: Number.NaN };
    expect(at('delegations').y).toBeLessThan(at('rcps').y);
    expect(at('c1').x).toBeGreaterThan(at('rcps').x);
    expect(at('processes').x).toBeLessThan(at('rcps').x);
    expect(at('recruitment').y).toBeGreaterThan(at('rcps').y);
  });

  it('says how much of it is drawn', () => {
    expect(lay().note).toBe('One step from forum: 2 of 2 things, 2 relations');
  });

  it('folds what is more than a sector holds into a stack with its number', () => {
    const many = Array.from({ length: 30 }, (_, i) => thing(`theme-${i}`, { upper: 'Theme' }));
    const web = makeWeb(
      [thing('forum'), ...many],
      many.map(({ id }) => tie(`forum ADDRESSES ${id}`)),
    );
    const scene = lay(web);
    const stack = scene.nodes.find(({ id }) => id === 'sector:bottom');
    const drawn = scene.nodes.filter(({ id }) => id.startsWith('theme-')).length;
    expect(stack?.captions[0]?.text).toBe(`${30 - drawn} more`);
    expect(scene.note).toBe(`One step from forum: ${drawn} of 30 things, 30 relations, ${30 - drawn} folded`);
  });

  it.each([
    ['a laptop', 806, 650],
    ['a laptop with the document open', 486, 650],
    ['a phone', 390, 480],
  ])('lays no two shapes over one another on %s, with every sector full', (_name, width, height) => {
    const of = (prefix: string, count: number, given: Parameters<typeof thing>[1]) =>
      Array.from({ length: count }, (_, i) => thing(`${prefix}${i}`, given));
    const speakers = of('s', 12, { upper: 'Actor' });
    const themes = of('t', 12, { upper: 'Theme' });
    const wholes = of('w', 6, {});
    const listed = Array.from({ length: 6 }, (_, i) => recommendation(`c${i}`, 'area'));
    const web = makeWeb(
      [thing('forum'), ...speakers, ...themes, ...wholes, ...listed],
      [
        ...speakers.map(({ id }) => tie(`${id} TAKES_POSITION_ON forum`)),
        ...themes.map(({ id }) => tie(`forum ADDRESSES ${id}`)),
        ...wholes.map(({ id }) => tie(`forum PART_OF ${id}`)),
        ...listed.map(({ id }) => tie(`forum SUBJECT_OF ${id}`)),
      ],
    );
    const { nodes } = lay(web, 'forum', { width, height });
    const meeting = nodes.flatMap((a, i) =>
      nodes
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
        .map((b) => `${a.id} over ${b.id}`),
    );
    expect(meeting).toEqual([]);
  });

  it('hides no line of the outer of two rows behind a shape of the inner', () => {
    const themes = Array.from({ length: 6 }, (_, i) => thing(`t${i}`, { upper: 'Theme' }));
    const web = makeWeb(
      [thing('forum'), ...themes],
      themes.map(({ id }) => tie(`forum ADDRESSES ${id}`)),
    );
    const { nodes } = lay(web, 'forum', { width: 486, height: 650 });
    const middle = nodes.find(({ id }) => id === 'forum') ?? { x: Number.NaN, y: Number.NaN };
    const hidden = nodes.flatMap((far) =>
      nodes
        .filter(({ id, y }) => id.startsWith('t') && y > middle.y && y < far.y)
        .filter((near) => {
          const crossing = middle.x + ((far.x - middle.x) * (near.y - middle.y)) / (far.y - middle.y);
          return Math.abs(crossing - near.x) < near.width / 2;
        })
        .map((near) => `${far.id} behind ${near.id}`),
    );
    expect(new Set(nodes.filter(({ id }) => id.startsWith('t')).map(({ y }) => y)).size).toBe(2);
    expect(hidden).toEqual([]);
  });

  it('brings in the others of a neighbour in free places beside it, and moves nothing for it', () => {
    const web = makeWeb(
      [thing('rcps'), thing('iom'), thing('avrr'), thing('migof'), recommendation('c1', 'area')],
      [tie('iom PART_OF rcps'), tie('iom IMPLEMENTS avrr'), tie('iom PRODUCES migof'), tie('rcps SUPPORTS c1')],
    );
    const asked = { size: { width: 806, height: 650 }, around: 'rcps', unfolded: [], labelOf };
    const before = layOutAround(web, { ...asked, grown: [] });
    const after = layOutAround(web, { ...asked, grown: ['iom'] });
    expect(after.nodes.slice(0, before.nodes.length)).toEqual(before.nodes);
    expect(after.nodes.slice(before.nodes.length).map(({ id }) => id)).toEqual(['avrr', 'migof']);
    expect(after.edges.filter(({ onDemand }) => !onDemand).map(({ id }) => id)).toContain('iom~IMPLEMENTS~avrr');
    const spots = after.nodes.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(spots).size).toBe(spots.length);
    expect(after.note).toContain('2 more beside them');
  });

  it('tells how many others a neighbour has before they are brought in', () => {
    const web = makeWeb(
      [thing('rcps'), thing('iom'), thing('avrr')],
      [tie('iom PART_OF rcps'), tie('iom IMPLEMENTS avrr')],
    );
    const drawn = lay(web, 'rcps').nodes;
    expect(undrawnNeighbours(web, 'iom', drawn).map(({ thing: { id } }) => id)).toEqual(['avrr']);
    expect(undrawnNeighbours(web, 'rcps', drawn)).toEqual([]);
  });

  it('folds what is too much beside one neighbour, and says how much', () => {
    const many = Array.from({ length: 20 }, (_, i) => `m${i}`);
    const web = makeWeb(
      [thing('rcps'), thing('iom'), ...many.map((id) => thing(id))],
      [tie('iom PART_OF rcps'), ...many.map((id) => tie(`iom IMPLEMENTS ${id}`))],
    );
    const asked = { size: { width: 806, height: 650 }, around: 'rcps', unfolded: [], labelOf };
    const stack = layOutAround(web, { ...asked, grown: ['iom'] }).nodes.find(({ id }) => id === 'grown:iom');
    expect(stack?.captions.map(({ text }) => text)).toEqual(['9 more']);
  });
});
