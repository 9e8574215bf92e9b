import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlace, MATRICES, parsePlace, START } from '../../client/address.ts';

describe('an address', () => {
  it('of the start is empty', () => {
    expect(formatPlace(START)).toBe('');
    expect(parsePlace('')).toEqual(START);
  });

  it('says what is selected, shown and opened in words that can be read', () => {
    const place = {
      ...START,
      view: 'table' as const,
      selected: 'rcps',
      hiddenKinds: ['Event', 'Place'],
      spread: 3,
      passage: 'gcm-2017-s3.III.c.1',
      mark: { start: 4, end: 31 },
    };
    expect(formatPlace(place)).toBe(
      '?view=table&select=rcps&hide=Event&hide=Place&spread=3&passage=gcm-2017-s3.III.c.1&mark=4-31',
    );
  });

  it('gives the same place again, whatever was chosen, hidden and opened', () => {
    const id = fc.string({ minLength: 1, maxLength: 12 });
    const name = fc.stringMatching(/^[a-z0-9.-]{1,12}$/);
    const grade = fc.option(fc.integer({ min: 1, max: 5 }));
    const places = fc.record({
      selected: fc.option(id),
      around: fc.option(id),
      unfolded: fc.array(id, { maxLength: 3 }),
      hiddenKinds: fc.array(id, { maxLength: 3 }),
      hiddenTypes: fc.array(id, { maxLength: 3 }),
      spread: grade,
      agreement: grade,
      contestedOnly: fc.boolean(),
      passage: fc.option(id),
      seed: fc.integer({ min: 1, max: 999 }),
      struck: fc.array(id, { maxLength: 3 }),
      thematic: fc.boolean(),
      matrix: fc.constantFrom(...MATRICES),
      order: fc.option(id),
      cell: fc.option(fc.record({ row: name, column: name })),
      silent: fc.option(id),
    });
    fc.assert(
      fc.property(places, (given) => {
        const place = { ...START, ...given };
        expect(parsePlace(formatPlace(place))).toEqual(place);
      }),
    );
  });

  it.each([
    ['?view=hairball', 'view'],
    ['?layout=ring', 'layout'],
    ['?spread=9', 'spread'],
    ['?spread=many', 'spread'],
    ['?mark=31-4', 'mark'],
    ['?mark=x', 'mark'],
    ['?seed=-1', 'seed'],
    ['?cell=rcps', 'cell'],
    ['?matrix=places', 'matrix'],
    ['?unheard=of', 'view'],
  ] as const)('leaves out what it can’t read: %s', (query, key) => {
    expect(parsePlace(query)[key]).toEqual(START[key]);
  });
});
