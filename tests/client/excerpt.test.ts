import { describe, expect, it } from 'vitest';
import { excerpt, pieces } from '../../client/find/excerpt.ts';

describe('found words', () => {
  it('are marked where they stand', () => {
    expect(pieces('Regional Consultative Processes', [{ start: 0, end: 8 }])).toEqual([
      { text: 'Regional', hit: true },
      { text: ' Consultative Processes', hit: false },
    ]);
  });

  it('that overlap are marked once', () => {
    const marked = pieces('abcdef', [
      { start: 1, end: 4 },
      { start: 2, end: 5 },
    ]);
    expect(marked.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toBe('a[bcd]ef');
  });

  it('are shown with the words around them, cut at words, with the mark on the same words', () => {
    const text = `${'before '.repeat(20)}remittances${' after'.repeat(20)}`;
    const start = text.indexOf('remittances');
    const cut = excerpt(text, [{ start, end: start + 11 }]);
    const [range] = cut.ranges;
    expect(cut.text.slice(range?.start, range?.end)).toBe('remittances');
    expect(cut.text).toMatch(/^… before .*after …$/);
  });

  it('leave a short text whole', () => {
    expect(excerpt('Data', [{ start: 0, end: 4 }])).toEqual({ text: 'Data', ranges: [{ start: 0, end: 4 }] });
  });
});
