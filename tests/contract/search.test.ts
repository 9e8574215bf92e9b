import { describe, expect, it } from 'vitest';
import { STORE_KINDS } from '../support/contract-stores.ts';
import { createSearchGraph } from '../support/search-graph.ts';

/** What is asked, why it is a case, and the first hit. */
const ENTITY_CASES = [
  ['GFMD', 'an abbreviation', 'gfmd'],
  ['gfmd', 'an abbreviation in small letters', 'gfmd'],
  ['Global Forum on Migration and Development', 'a whole name', 'gfmd'],
  ['global forum', 'some words of a name', 'gfmd'],
  ['Global Fo', 'a name half typed', 'gfmd'],
  ['forum global', 'words of a name turned round', 'gfmd'],
  ['gmfd', 'two letters swapped', 'gfmd'],
  ['imf', 'an abbreviation beside one much like it', 'imf'],
  ['iom', 'an abbreviation that stands in other names too', 'iom'],
  ['rcp', 'one of what is named in the plural, in brackets', 'rcps'],
  ['RCPs', 'the plural of an abbreviation', 'rcps'],
  ['regional process', 'the singular of an alias', 'rcps'],
  ['state', 'the singular of an alias', 'states'],
  ['jose gomez', 'a name without its accents', 'juan-jose-gomez-camacho'],
  ['GÓMEZ', 'capitals with an accent', 'juan-jose-gomez-camacho'],
  ['sutherland report', 'a whole name', 'sutherland-report'],
  ['sutherlnd report', 'a letter left out of one word of a name', 'sutherland-report'],
  ['Mr Sutherland', 'an alias without its full stop', 'peter-sutherland'],
  ['cofacilitator', 'a hyphenated word as one', 'co-facilitators'],
  ['co facilitators', 'a hyphenated word as two', 'co-facilitators'],
  ['migration governance framework', 'a whole name that an alias holds', 'migof'],
  ['border', 'the singular of a word of an alias', 'border-management'],
  ['the management of borders', 'words of a name among words that say nothing', 'border-management'],
  ['states xylophone', 'one word that is nowhere beside one that is', 'states'],
] as const;

const RECOMMENDATION_CASES = [
  ['c6', 'a number', 'gcm-2017-s3.c6'],
  ['C6', 'a number in capitals', 'gcm-2017-s3.c6'],
  ['gcm-2017-s3.c6', 'an id', 'gcm-2017-s3.c6'],
  ['financing facilities', 'the plural of what it says', 'gcm-2017-s3.d1'],
  ['sdg 10.7', 'a number in the text', 'gcm-2017-s3.c6'],
  ['role of the GFMD', 'words of the text', 'gcm-2017-s3.c2'],
] as const;

const PASSAGE_CASES = [
  ['agreement united nations', 'words of a paragraph', 'gcm-2017-s3.III.c.p1'],
  ['subregional', 'a hyphenated word as one', 'gcm-2017-s3.III.c.p2'],
  ['appropriate fora', 'words of a bullet', 'gcm-2017-s3.III.c.2'],
] as const;

const MISSES = [
  ['', 'nothing'],
  [' \t', 'blanks'],
  ['?!', 'punctuation'],
  ['zzzzzz', 'a word near to none'],
  ['c99', 'the number of no recommendation'],
] as const;

describe.each(STORE_KINDS)('search in the $name store', (kind) => {
  const store = kind.use(createSearchGraph());
  const ask = (text: string, kinds: readonly string[] | null = null, first = 10) =>
    store().search({ text, kinds, first });

  it.each(ENTITY_CASES)('%j, %s, finds the entity %s first', async (text, _why, id) => {
    expect((await ask(text)).entities[0]?.row.id).toBe(id);
  });
  it.each(RECOMMENDATION_CASES)('%j, %s, finds the recommendation %s first', async (text, _why, id) => {
    expect((await ask(text)).recommendations[0]?.row.id).toBe(id);
  });
  it.each(PASSAGE_CASES)('%j, %s, finds the passage %s first', async (text, _why, id) => {
    expect((await ask(text)).passages[0]?.row.id).toBe(id);
  });
  it.each(MISSES)('%j, %s, finds nothing', async (text) => {
    const { formsTried: _, ...found } = await ask(text);
    expect(found).toEqual({ entities: [], recommendations: [], passages: [], approximate: false });
  });

  it.each([
    ['gmfd', ['gmfd', 'gfmd']],
    ['sutherlnd report', ['sutherlnd', 'report', 'sutherland']],
    ['polcies', ['polcies', 'polcy']],
    ['regional processes', ['regional', 'processes', 'process']],
    ['?!', []],
  ])('%j tells the forms it tried', async (text, forms) => {
    expect((await ask(text)).formsTried).toEqual(forms);
  });
  it.each(['gmfd', 'sutherlnd report', 'Global Fo', 'imo'])('%j is answered approximately', async (text) => {
    expect((await ask(text)).approximate).toBe(true);
  });
  it.each(['gfmd', 'rcp', 'GÓMEZ', 'c6', 'gcm-2017-s3.c6', 'states xylophone'])(
    '%j is answered as asked',
    async (text) => {
      expect((await ask(text)).approximate).toBe(false);
    },
  );

  it('finds what holds all words, and only where nothing does what holds some', async () => {
    const ids = async (text: string) => (await ask(text)).entities.map(({ row }) => row.id);
    expect(await ids('international migration')).toEqual(['iom']);
    expect((await ids('monetary forum')).toSorted()).toEqual(['gfmd', 'imf']);
  });
  it('is held to the kinds asked, finer or upper, but for passages', async () => {
    const { entities, recommendations, passages } = await ask('sutherland', ['Mechanism']);
    expect(entities.map(({ row }) => row.id)).toEqual(['sutherland-report']);
    expect(recommendations).toEqual([]);
    expect(passages.map(({ row }) => row.id)).toEqual(['gcm-2017-s3.III.d.1']);
    expect((await ask('sutherland', ['actor.person'])).entities.map(({ row }) => row.id)).toEqual(['peter-sutherland']);
    expect((await ask('sutherland', [])).entities).toEqual([]);
  });
  it('gives of each group no more than asked, the best first', async () => {
    const { entities, passages } = await ask('migration', null, 2);
    expect([entities.length, passages.length]).toEqual([2, 2]);
    for (const hits of [entities, passages]) {
      expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? Number.POSITIVE_INFINITY);
    }
  });
  it('finds by an id nothing but what it names', async () => {
    const { entities, recommendations, passages } = await ask('gcm-2017-s3.c6');
    expect(recommendations.map(({ row }) => row.id)).toEqual(['gcm-2017-s3.c6']);
    expect([...entities, ...passages]).toEqual([]);
  });
  it('gives rows whole', async () => {
    const hit = (await ask('gfmd')).entities[0];
    expect(hit?.row).toEqual(createSearchGraph().entities.find(({ id }) => id === 'gfmd'));
  });
});
