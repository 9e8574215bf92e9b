import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, findQuotes } from '../../server/knowledge/find-quote.ts';

describe('a quote', () => {
  const passage = 'Strengthen cooperation and coherence\nof the UN system on international migration';

  it('is found across a line break of the layout', () => {
    expect(findQuote('coherence of the UN system', passage)).toEqual({ start: 27, end: 53 });
  });

  it('may itself be folded over lines, and have white space around it', () => {
    expect(findQuote('  coherence of\n   the UN system\n', passage)).toEqual({ start: 27, end: 53 });
  });

  it.each(['the UN systems', 'the system of the UN', 'Coherence of', 'coherence, of', ' ', ''])(
    'is refused when not in these words: %j',
    (quote) => {
      expect(findQuote(quote, passage)).toBeNull();
    },
  );

  it.each(['trengthen', 'the UN sys', 'hen cooperation'])('is refused when it cuts a word: %j', (quote) => {
    expect(findQuote(quote, passage)).toBeNull();
  });

  it('may begin behind a hyphen or end before an apostrophe', () => {
    expect(findQuote('regional', 'sub-regional processes')).toEqual({ start: 4, end: 12 });
    expect(findQuote('the State', 'the State’s right')).toEqual({ start: 0, end: 9 });
  });

  it('is refused when it stands there twice, and both places are told', () => {
    const twice = 'States decide; States act';
    expect(findQuote('States', twice)).toBeNull();
    expect(findQuotes('States', twice)).toEqual([
      { start: 0, end: 6 },
      { start: 15, end: 21 },
    ]);
  });

  it('is found where it was cut from, whatever white space the two have', () => {
    const word = fc.stringMatching(/^[a-zé’]{1,6}$/);
    const gap = fc.constantFrom(' ', '\n', '  ', '\n   ', '\t');
    const words = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.array(gap, { minLength: 12, maxLength: 12 }), (all, a, b, gaps) => {
        const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y);
        const quoted = all.slice(from, (to ?? 0) + 1);
        const text = all.map((piece, i) => piece + (i < all.length - 1 ? (gaps[i] ?? ' ') : '')).join('');
        const found = findQuotes(quoted.join(' '), text);
        const starts = found.map(({ start, end }) => text.slice(start, end).split(/\s+/).join(' '));
        expect(starts).toContain(quoted.join(' '));
        expect(new Set(starts)).toEqual(new Set([quoted.join(' ')]));
      }),
    );
  });
});
