import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPassages, parseDocument } from '../../server/document/parse-document.ts';
import { findUnaccounted } from './account-for.ts';
import { LIST_OPENING, madeUpDocuments } from './made-up-document.ts';

const layout = {
  listOpenings: [LIST_OPENING],
  annexOpening: 'ANNEX',
  dayOpening: 'Day',
  speakerOpenings: [],
  moderatorOpenings: [],
  abbreviations: ['e.g.'],
};

describe('any document of this layout', { timeout: 60_000 }, () => {
  it('is read into the passages that were written, however it wraps and wherever its pages break', () => {
    fc.assert(
      fc.property(madeUpDocuments, ({ source, passages }) => {
        const { document, faults } = parseDocument(source, { layout, repairs: [] });
        expect(faults).toEqual([]);
        expect(listPassages(document).map(({ id, text }) => [id, text])).toEqual(passages);
        expect(findUnaccounted(document)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('accounts for every character of any text at all, or says which lines have no place', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'I.',
        'II. Panels',
        'a. One',
        ' b.',
        '1. Panel',
        LIST_OPENING,
        'ANNEX',
        'Day 1',
        '10.00-11.00',
        '',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const source = ['I.', ...lines].join('\n');
        const { document, faults } = parseDocument(source, { layout, repairs: [] });
        expect(faults).toEqual([]);
        expect(findUnaccounted(document)).toEqual([]);
        const ids = listPassages(document).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 500 },
    );
  });
});
