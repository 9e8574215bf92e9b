import fc from 'fast-check';

/** What trips formats: their own marks, control characters, half surrogate pairs, letters beyond the basic plane, formulas. */
const TRIPPING = [
  '<&>',
  ']]>',
  '"',
  "'",
  '\f',
  '\u0000',
  '\u001b',
  '\ud800',
  '\udc00',
  '𝒳',
  '\uffff',
  '\n',
  '\r\n',
  '\t',
];
const MORE = [
  '=1+1',
  '@',
  '{',
  '}',
  '\\',
  '%',
  '$',
  '~',
  '^',
  '_',
  '#',
  ',',
  ';',
  '\u2028',
  '\ufeff',
  'é',
  'ER  - ',
  '  ',
];

/** Any text, with what trips formats in it more often than by chance. */
export const trippingTexts = fc
  .array(fc.oneof(fc.constantFrom(...TRIPPING, ...MORE), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => `a${parts.join('')}z`);
