import { describe, expect, it } from 'vitest';
import { countSlips, nearWords } from '../../server/store/near-words.ts';

const INDEXED = 'imf iom gfmd forum form for sutherland migration migrant policy c6 2017'.split(' ');

describe('words near to one that is nowhere', () => {
  it.each([
    ['suther', ['sutherland']],
    ['migra', ['migrant', 'migration']],
    ['fo', ['form', 'forum']],
    ['gmfd', ['gfmd']],
    ['imo', ['iom']],
    ['polcy', ['policy']],
    ['sutherlnad', ['sutherland']],
    ['migartoin', ['migration']],
  ])('%s: %j', (word, near) => {
    expect(nearWords(word, INDEXED)).toEqual(near);
  });
  it.each([
    ['ixf', 'three letters bear no other letter'],
    ['i', 'one letter is no beginning'],
    ['c9', 'a number is not another number'],
    ['20', 'a number is not begun'],
    ['zzzzzz', 'nothing is near'],
  ])('there are none for %s: %s', (word) => {
    expect(nearWords(word, INDEXED)).toEqual([]);
  });
});

describe('a word with a slip', () => {
  it('finds the one it was meant to be, whichever letter was lost, doubled, taken for another or changed places', () => {
    const meant = 'sutherland';
    const missed = [...meant].flatMap((letter, i) => {
      const [before, after] = [meant.slice(0, i), meant.slice(i + 1)];
      const swapped = after === '' ? meant : `${before}${after[0]}${letter}${after.slice(1)}`;
      return [`${before}${after}`, `${before}${letter}${letter}${after}`, `${before}x${after}`, swapped].filter(
        (word) => !nearWords(word, INDEXED).includes(meant),
      );
    });
    expect(missed).toEqual([]);
  });
});

describe('slips between two words', () => {
  it.each([
    ['gfmd', 'gfmd', 0],
    ['gfmd', 'gmfd', 1],
    ['policy', 'polcy', 1],
    ['forum', 'forrum', 1],
    ['gomez', 'gimes', 2],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(countSlips(a, b, 2)).toBe(slips);
  });
  it('are not counted past the most that matter', () => {
    expect(countSlips('migration', 'policy', 2)).toBe(3);
  });
});
