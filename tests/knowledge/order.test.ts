import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../server/knowledge/order.ts';

describe('the order of texts', () => {
  it('is that of their code points, not of their UTF-16 units', () => {
    const texts = ['\u{1F30D}', '\uFF5E', 'b', 'ab', 'a', 'B', 'é', '\u{1F30E}'];
    expect(texts.sort(compareCodePoints)).toEqual(['B', 'a', 'ab', 'b', 'é', '\uFF5E', '\u{1F30D}', '\u{1F30E}']);
  });

  it('is that of the lists of their code points, whatever they hold', () => {
    const points = (text: string) =>
      [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(6, '0')).join('');
    const text = fc.string({ unit: fc.constantFrom('a', '\uFF5E', '\u{1F30D}', '\u{1F30E}', '\uE000'), maxLength: 4 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const expected = points(a) === points(b) ? 0 : points(a) < points(b) ? -1 : 1;
        expect(Math.sign(compareCodePoints(a, b))).toBe(expected);
      }),
    );
  });
});
