import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../server/export/citation/citation.ts';
import { writeBibtex } from '../../server/export/citation/write-bibtex.ts';
import { writeCsl } from '../../server/export/citation/write-csl.ts';
import { writePlain } from '../../server/export/citation/write-plain.ts';
import { writeRis } from '../../server/export/citation/write-ris.ts';
import { oneLine } from '../../server/export/safe-text.ts';
import { trippingTexts } from './texts.ts';

const QUOTE: Citation = {
  key: 'doc.III.c.1-236',
  type: 'report',
  author: 'United Nations',
  title: 'Summary of the third session',
  publisher: 'United Nations',
  date: '19–20 June 2017',
  language: 'en',
  quotes: [{ quote: 'Make use of regional processes', where: 'section c. Role, lines 236–237' }],
  statement: null,
  version: '0123456789abcdef',
  url: 'https://example.org/?select=a~B~c&x={1}',
};
const EDGE: Citation = {
  ...QUOTE,
  key: 'relation-rcps-SUPPORTS-c1',
  type: 'dataset',
  author: 'Compact Graph',
  title: 'RCPs supports c1 Make use of them',
  publisher: null,
  date: null,
  language: null,
  quotes: [{ quote: 'including the RCPs', where: 'United Nations, Summary, 2017, section c. Role, line 236' }],
  statement: 'The text says so.',
  url: null,
};
const ABSENCE: Citation = {
  ...EDGE,
  key: 'search-remittances',
  title: 'Search for “remittances”',
  quotes: [],
  statement: 'No: “remittances” was not found. Searched 1 document.',
};

describe('a citation in plain text', () => {
  it('of a quote has its words, work, place, version of the graph and address', () => {
    expect(writePlain(QUOTE)).toBe(
      '“Make use of regional processes” United Nations, Summary of the third session, 19–20 June 2017, section c. Role, lines 236–237. Compact Graph, version 0123456789abcdef, https://example.org/?select=a~B~c&x={1}\n',
    );
  });

  it('of a relation says what it says, how the graph knows it and what it rests on', () => {
    expect(writePlain(EDGE)).toBe(
      'RCPs supports c1 Make use of them. The text says so. Rests on: “including the RCPs” United Nations, Summary, 2017, section c. Role, line 236. Compact Graph, version 0123456789abcdef\n',
    );
  });

  it('of an absence says what was searched', () => {
    expect(writePlain(ABSENCE)).toBe(
      'No: “remittances” was not found. Searched 1 document. Compact Graph, version 0123456789abcdef\n',
    );
  });
});

describe('a citation in BibTeX', () => {
  it('of a quote is a report of its publisher', () => {
    expect(writeBibtex(QUOTE)).toBe(`@techreport{doc.III.c.1-236,
  author = {{United Nations}},
  title = {{Summary of the third session}},
  institution = {United Nations},
  year = {2017},
  note = {19–20 June 2017. “Make use of regional processes” (section c. Role, lines 236–237). Compact Graph, version 0123456789abcdef.},
  language = {en},
  url = {https://example.org/?select=a~B~c&x=%7B1%7D}
}
`);
  });

  it('of a relation is a dataset without a year', () => {
    expect(writeBibtex(EDGE)).toBe(`@misc{relation-rcps-SUPPORTS-c1,
  author = {{Compact Graph}},
  title = {{RCPs supports c1 Make use of them}},
  note = {The text says so. Rests on: “including the RCPs” (United Nations, Summary, 2017, section c. Role, line 236). Compact Graph, version 0123456789abcdef.}
}
`);
  });

  it('is read back by another program with the texts as they were, whatever stands in them', () => {
    fc.assert(
      fc.property(trippingTexts.map(oneLine), (text) => {
        const [read] = plugins.input.chain(writeBibtex({ ...ABSENCE, title: text, author: text, statement: text }));
        expect(plain(read?.title)).toBe(text);
        expect(plain(read?.note)).toBe(`${text} Compact Graph, version 0123456789abcdef.`);
      }),
    );
  });

  it('never holds braces that do not match, as older programs count them behind a backslash too', () => {
    fc.assert(
      fc.property(trippingTexts.map(oneLine), (text) => {
        const entry = writeBibtex({ ...QUOTE, title: text, statement: text, url: `https://example.org/?${text}` });
        expect(entry.split('{').length).toBe(entry.split('}').length);
      }),
    );
  });
});

describe('a citation in RIS', () => {
  it('of a quote is a report, each line ended by CR LF', () => {
    expect(writeRis(QUOTE).split('\r\n')).toEqual([
      'TY  - RPRT',
      'ID  - doc.III.c.1-236',
      'AU  - United Nations',
      'TI  - Summary of the third session',
      'PB  - United Nations',
      'PY  - 2017',
      'DA  - 2017///19–20 June 2017',
      'LA  - en',
      'SP  - section c. Role, lines 236–237',
      'N1  - “Make use of regional processes” (section c. Role, lines 236–237). Compact Graph, version 0123456789abcdef.',
      'UR  - https://example.org/?select=a~B~c&x={1}',
      'ER  - ',
      '',
    ]);
  });

  it('is read back by another program as one record with its title and note, whatever stands in them', () => {
    fc.assert(
      fc.property(trippingTexts.map(oneLine), (text) => {
        const read = plugins.input.chain(writeRis({ ...ABSENCE, title: text, statement: text }));
        expect(read).toHaveLength(1);
        expect(read[0]?.title).toBe(text);
        expect(read[0]?.note).toBe(`${text} Compact Graph, version 0123456789abcdef.`);
      }),
    );
  });
});

describe('a citation in CSL-JSON', () => {
  it('has the corporate author whole, and leaves out what the thing has not', () => {
    expect(JSON.parse(writeCsl(EDGE))).toEqual([
      {
        id: 'relation-rcps-SUPPORTS-c1',
        type: 'dataset',
        author: [{ literal: 'Compact Graph' }],
        title: 'RCPs supports c1 Make use of them',
        note: 'The text says so. Rests on: “including the RCPs” (United Nations, Summary, 2017, section c. Role, line 236). Compact Graph, version 0123456789abcdef.',
      },
    ]);
    expect(JSON.parse(writeCsl(QUOTE))[0].issued).toEqual({ 'date-parts': [[2017]], literal: '19–20 June 2017' });
  });
});

/** The reader keeps the capitals of a title by an element around it. */
function plain(text: unknown): string {
  return String(text).replace(/<span class="nocase">|<\/span>/g, '');
}
