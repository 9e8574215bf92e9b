import { describe, expect, it } from 'vitest';
import { activeFilters, countTies, filterWeb, NO_FILTERS, NOBODY, voicesOf } from '../../client/data/filter.ts';
import { makeWeb } from '../../client/data/model.ts';
import { filtersInWords } from '../../client/find/filters-in-words.ts';
import { smallWeb, tie } from './small-web.ts';

const ids = (map: ReadonlyMap<string, unknown>) => [...map.keys()];

describe('the filters', () => {
  it('let everything through at the start', () => {
    const web = smallWeb();
    expect(filterWeb(web, NO_FILTERS)).toEqual(web);
    expect(activeFilters(NO_FILTERS)).toBe(0);
  });

  it('take a kind away with all its ties', () => {
    const { things, ties } = filterWeb(smallWeb(), { ...NO_FILTERS, hiddenKinds: ['Mechanism'] });
    expect(ids(things)).not.toContain('report');
    expect(ids(ties)).toEqual(['d1~ADDRESSES~financing']);
  });

  it('hide what a rule derived without touching what the text says', () => {
    const { ties } = filterWeb(smallWeb(), { ...NO_FILTERS, hiddenBases: ['INFERRED'] });
    expect(ids(ties)).not.toContain('report~SUPPORTS~d2');
    expect(ids(ties)).toContain('report~SUPPORTS~d1');
  });

  it('ask for at least so many voices, and leave out what the text doesn’t grade', () => {
    const { ties } = filterWeb(smallWeb(), { ...NO_FILTERS, spread: 3 });
    expect(ids(ties)).toEqual(['delegations~TAKES_POSITION_ON~forum']);
  });

  it('find what the room did not agree on', () => {
    const { ties } = filterWeb(smallWeb(), { ...NO_FILTERS, contestedOnly: true });
    expect(ids(ties)).toEqual(['report~SUPPORTS~d1']);
  });

  it('keep what one voice said, and what the text gives to nobody', () => {
    const said = { ...tie('delegations TAKES_POSITION_ON forum'), voices: ['delegations'] };
    const web = makeWeb(smallWeb().things.values(), [...smallWeb().ties.values(), said]);
    expect(ids(filterWeb(web, { ...NO_FILTERS, voice: 'delegations' }).ties)).toEqual([said.id]);
    expect(ids(filterWeb(web, { ...NO_FILTERS, voice: NOBODY }).ties)).not.toContain(said.id);
    expect(countTies(web, NO_FILTERS, 'voice', voicesOf).get('delegations')).toBe(1);
  });

  it('count each value of a facet under all the other filters, hidden values too', () => {
    const filters = { ...NO_FILTERS, hiddenTypes: ['SUPPORTS'], hiddenBases: ['INFERRED'] };
    const counts = countTies(smallWeb(), filters, 'types', ({ type }) => [type]);
    expect(Object.fromEntries(counts)).toEqual({ SUPPORTS: 1, SUBJECT_OF: 1, ADDRESSES: 1, TAKES_POSITION_ON: 1 });
  });

  it('are counted, so that the page can say how many are set', () => {
    expect(activeFilters({ ...NO_FILTERS, hiddenKinds: ['Event', 'Place'], spread: 2, contestedOnly: true })).toBe(4);
  });

  it('are told in words, each with what takes it back', () => {
    const filters = { ...NO_FILTERS, hiddenKinds: ['Event', 'Place'], spread: 3, voice: NOBODY };
    const same = (id: string) => id;
    expect(filtersInWords(filters, { type: same, thing: same, document: same })).toEqual([
      { words: 'no events', lift: { hiddenKinds: ['Place'] } },
      { words: 'no places', lift: { hiddenKinds: ['Event'] } },
      { words: 'said by several or more', lift: { spread: null } },
      { words: 'said by nobody named', lift: { voice: null } },
    ]);
  });
});
