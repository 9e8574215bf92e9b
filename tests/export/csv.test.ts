import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../server/export/csv.ts';
import { safeText } from '../../server/export/safe-text.ts';
import { writeEntitiesCsv, writeEvidenceCsv, writeRelationsCsv } from '../../server/export/tables.ts';
import { realExtract, realGraph } from './real-extract.ts';
import { smallExtract } from './small-extract.ts';
import { trippingTexts } from './texts.ts';

const TEXT = [{ title: 'Text', read: (text: string) => text }];
const read = (text: string) => csvParse(text.replace(/^\ufeff/, ''));

describe('a CSV table', () => {
  it('opens with the mark by which Excel knows UTF-8, then its heads', () => {
    expect(writeCsv(TEXT, ['José'])).toBe('\ufeffText\nJosé\n');
  });

  it('keeps quotation marks, commas and line feeds within their cell', () => {
    expect(writeCsv(TEXT, ['a "b", c\nd'])).toBe('\ufeffText\n"a ""b"", c\nd"\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1+1', '＠x', '\r=1', '\u0000=1'])(
    'has no cell that a spreadsheet would run: %j',
    (text) => {
      const [row] = read(writeCsv(TEXT, [text]));
      expect(row?.Text).toBe(`'${safeText(text)}`);
    },
  );

  it('gives back every text as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(trippingTexts, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(read(writeCsv(TEXT, texts)).map((row) => row.Text)).toEqual(texts.map(safeText));
      }),
    );
  });
});

describe('the tables of the whole graph', () => {
  it('hold each entity, relation and piece of evidence once, each row with the version of the graph', () => {
    const entities = read(writeEntitiesCsv(realExtract));
    const relations = read(writeRelationsCsv(realExtract));
    const evidence = read(writeEvidenceCsv(realExtract));
    expect(entities.map((row) => row.Id)).toEqual(realGraph.entities.map(({ id }) => id));
    expect(relations.map((row) => row.Id)).toEqual(realGraph.relations.map(({ id }) => id));
    expect(evidence.map((row) => row.Id).toSorted()).toEqual(
      realGraph.evidence.flatMap(({ id, relation }) => (relation === null ? [] : [id])).toSorted(),
    );
    const versions = [...entities, ...relations, ...evidence].map((row) => row['Graph version']);
    expect(new Set(versions)).toEqual(new Set([realGraph.version]));
  });

  it('quote the document word for word', () => {
    const passages = new Map(realGraph.passages.map(({ id, text }) => [id, text]));
    for (const row of read(writeEvidenceCsv(realExtract))) {
      expect(passages.get(row.Passage ?? '')).toContain(row.Quote?.replace(/^'(?=[-=+@])/, ''));
    }
  });
});

describe('a row of relations', () => {
  it('names its ends as Gephi reads them and tells what it rests on', () => {
    const [row] = read(writeRelationsCsv(smallExtract()));
    expect(row).toEqual({
      Id: 'rcps~SUPPORTS~gfmd',
      Source: 'rcps',
      'Source name': 'Regional processes',
      Target: 'gfmd',
      'Target name': 'Global Forum',
      Type: 'Directed',
      Relation: 'SUPPORTS',
      'Relation in words': 'supports',
      Basis: 'STATED',
      Stance: 'SUPPORTS',
      Contested: 'true',
      'Spread, 1 one to 5 all': '',
      'Agreement, 1 no common understanding to 5 undisputed': '3',
      Consensus: 'general convergence',
      'Consensus, as the document has it': 'general convergence',
      Role: 'MEANS',
      'Rule that derived it': '',
      'Derived from': '',
      'Note, in our words': '',
      Voices: '',
      Evidence: '“Make use of regional processes” (Third session, doc.III.c.1, lines 236–237)',
      Quotes: 'Make use of regional processes',
      Passages: 'doc.III.c.1',
      Lines: 'lines 236–237',
      Documents: 'Summary of the third session',
      'Document ids': 'doc',
      'Graph version': '0123456789abcdef',
    });
  });
});
