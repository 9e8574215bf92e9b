import { describe, expect, it } from 'vitest';
import { makeWeb } from '../../client/data/model.ts';
import { layOutOverview } from '../../client/network/overview-layout.ts';
import { MORE_MECHANISMS } from '../../client/network/overview-nodes.ts';
import { areaRows, isSupported, mechanismRows } from '../../client/network/overview-rows.ts';
import type { Scene } from '../../client/network/scene.ts';
import { area, recommendation, smallWeb, thing, tie } from './small-web.ts';

const SIZE = { width: 806, height: 650 };
const lay = (web = smallWeb(), unfolded: readonly string[] = []) =>
  layOutOverview(web, { size: SIZE, unfolded, pluralOf: (kind) => `${kind}s` });
const at = (scene: Scene, id: string) => scene.nodes.find((node) => node.id === id);

describe('the overview', () => {
  it('puts the areas on the right in the document’s order, and the mechanisms beside their areas on the left', () => {
    const scene = lay();
    const [c, d] = ['existing-mechanisms', 'financing'].map((id) => at(scene, id)?.y ?? 0);
    const [forum, report] = ['forum', 'report'].map((id) => at(scene, id)?.y ?? 0);
    expect(c).toBeLessThan(d ?? 0);
    expect(forum).toBeLessThan(report ?? 0);
    expect(at(scene, 'forum')?.x).toBeLessThan(at(scene, 'financing')?.x ?? 0);
  });

  it('draws something filled and nothing hollow: squares, areas and mechanisms', () => {
    const scene = lay();
    const filled = Object.fromEntries(scene.nodes.map(({ id, filled: is }) => [id, is]));
    expect(filled).toMatchObject({ d1: true, d2: false, c2: false, financing: true, 'existing-mechanisms': false });
    expect(filled).toMatchObject({ report: true, forum: false });
  });

  it('doesn’t take what a rule derived for support', () => {
    expect(isSupported(smallWeb(), 'd2')).toBe(false);
  });

  it('tells in words how many recommendations of an area name a mechanism', () => {
    const tally = at(lay(), 'financing#tally');
    expect(tally?.captions[0]?.text).toBe('1 of 2');
    expect(at(lay(), 'existing-mechanisms#tally')?.captions[0]?.text).toBe('none of 1');
  });

  it('draws one line for all ties of a mechanism with an area, and marks it where one is contested', () => {
    const lines = lay().edges.filter(({ source }) => source === 'report');
    expect(lines.map(({ target, ties, contested, arrow }) => [target, ties.length, contested, arrow])).toEqual([
      ['financing', 2, true, 'triangle'],
    ]);
  });

  it('leads lines to the recommendations themselves where an area stands open, and moves nothing on the left', () => {
    const shut = lay();
    const open = lay(smallWeb(), ['financing']);
    expect(open.edges.filter(({ source }) => source === 'report').map(({ target }) => target)).toEqual(['d1', 'd2']);
    for (const id of ['report', 'forum']) expect(at(open, id)).toEqual(at(shut, id));
    expect(lay(smallWeb(), [])).toEqual(shut);
  });

  it('folds the actors by kind at the foot, and shows their lines only when asked', () => {
    const scene = lay();
    expect(at(scene, 'actor.state-group')?.captions[0]?.text).toBe('Actor.state-groups 1');
    const ofGroup = scene.edges.filter(({ source }) => source === 'actor.state-group');
    expect(ofGroup.map(({ target, onDemand, arrow }) => [target, onDemand, arrow])).toEqual([['forum', true, 'tee']]);
  });

  it('gives every mechanism a row that fits, and folds those that support least with their number', () => {
    const many = Array.from({ length: 60 }, (_, i) => thing(`m${i}`));
    const web = makeWeb(
      [...many, area('c', 'c-area'), recommendation('c1', 'c-area')],
      many.map(({ id }, i) => tie(`${id} ${i < 5 ? 'SUPPORTS' : 'SUBJECT_OF'} c1`)),
    );
    const scene = lay(web);
    const shown = scene.nodes.filter(({ id }) => /^m\d+$/.test(id));
    const more = at(scene, MORE_MECHANISMS);
    expect(more?.captions[0]?.text).toBe(`${60 - shown.length} more`);
    expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(['m0', 'm1', 'm2', 'm3', 'm4']));
    expect(lay(web, [MORE_MECHANISMS]).nodes.filter(({ id }) => /^m\d+$/.test(id))).toHaveLength(60);
  });

  it.each([
    ['wide', 806, 650],
    ['narrow', 390, 480],
  ])('leaves every label of a full page its own line: %s', (_name, width, height) => {
    const areas = Array.from({ length: 12 }, (_, i) => area(String.fromCharCode(97 + i), `area-${i}`));
    const listed = areas.flatMap(({ id, number }) =>
      Array.from({ length: 6 }, (_, i) => recommendation(`${number}${i + 1}`, id)),
    );
    const mechanisms = Array.from({ length: 40 }, (_, i) => thing(`mechanism-${i}`));
    const web = makeWeb(
      [...areas, ...listed, ...mechanisms],
      mechanisms.map(({ id }, i) => tie(`${id} SUPPORTS ${listed[(i * 7) % listed.length]?.id ?? ''}`)),
    );
    const scene = layOutOverview(web, { size: { width, height }, unfolded: [], pluralOf: (kind) => kind });
    for (const side of ['left', 'right'] as const) {
      const rows = scene.nodes
        .filter(({ captions, selects }) => selects !== null && captions.some((caption) => caption.side === side))
        .map(({ y }) => y)
        .sort((a, b) => a - b);
      const gaps = rows.slice(1).map((y, i) => y - (rows[i] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(side === 'left' ? 18 : 9);
    }
  });
});

describe('the rows of the overview', () => {
  it('keep what was proposed outside the areas in a row of its own, at the end', () => {
    const web = makeWeb(
      [area('c', 'c-area'), recommendation('c1', 'c-area'), { ...recommendation('n1', 'c-area'), status: 'NARRATED' }],
      [],
    );
    expect(
      areaRows(web).map(({ area: of, recommendations }) => [of?.id ?? null, recommendations.map(({ id }) => id)]),
    ).toEqual([
      ['c-area', ['c1']],
      [null, ['n1']],
    ]);
  });

  it('hold only mechanisms that a recommendation names or is about', () => {
    const web = smallWeb();
    expect(mechanismRows(web, areaRows(web)).map(({ mechanism, supports }) => [mechanism.id, supports])).toEqual([
      ['forum', 0],
      ['report', 1],
    ]);
  });
});
