import { describe, expect, it } from 'vitest';
import { type Cited, readCitation } from '../../server/export/citation/read-citation.ts';
import { ExportError } from '../../server/export/export-error.ts';
import { realGraph, realStore } from './real-extract.ts';

const { version } = realGraph;
const read = (cited: Cited) => readCitation(realStore, cited, null);

describe('what is cited', () => {
  it('of every piece of evidence, of relations and of issues alike, is the words of its passage with their lines', async () => {
    const textOf = new Map(realGraph.passages.map(({ id, text }) => [id, text]));
    for (const row of realGraph.evidence.filter((_, i) => i % 25 === 0)) {
      const { quotes, type } = await read({ of: 'evidence', id: row.id });
      const quote = textOf.get(row.passage)?.slice(row.start, row.end);
      const lines = row.firstLine === row.lastLine ? `line ${row.firstLine}` : `lines ${row.firstLine}–${row.lastLine}`;
      expect({ type, quotes }).toEqual({
        type: 'report',
        quotes: [{ quote, where: expect.stringMatching(new RegExp(`^section .*, ${lines}$`)) }],
      });
    }
    const issues = realGraph.evidence.filter(({ position }) => position !== null);
    expect((await read({ of: 'evidence', id: issues[0]?.id ?? '' })).type).toBe('report');
  });

  it('of a relation says how the graph knows it, and tells the work in full but once', async () => {
    const relation = realGraph.relations.find(({ id }) => id === 'iom~IMPLEMENTS~avrr');
    const { title, statement, quotes } = await read({ of: 'relation', id: relation?.id ?? '' });
    expect(title).toBe(
      'International Organization for Migration implements Assisted voluntary return and reintegration programmes of IOM',
    );
    expect(statement).toMatch(/^The text says so\./);
    const [document] = realGraph.documents;
    expect(quotes.map(({ where }) => where.includes(document?.title ?? ''))).toEqual([
      true,
      ...quotes.slice(1).map(() => false),
    ]);
    expect(quotes.length).toBeGreaterThan(1);
  });

  it('of a search that finds nothing is what was searched', async () => {
    const { title, statement } = await read({ of: 'search', text: ' remittances ' });
    expect(title).toBe('Search for “remittances”');
    expect(statement).toContain('No: “remittances” was not found. Searched 1 document and all 173 passages');
    expect(statement).toContain(version);
  });

  it('of a recommendation that no mechanism supports is that it names none, and where was looked', async () => {
    const supported = new Set(
      realGraph.relations.filter(({ type }) => type === 'SUPPORTS').map(({ target }) => target),
    );
    const bare = realGraph.entities.find(({ upper, id }) => upper === 'Recommendation' && !supported.has(id));
    const { statement } = await read({ of: 'recommendation', id: bare?.id ?? '' });
    expect(statement).toContain(`${bare?.number} names no mechanism`);
    expect(statement).toMatch(/Looked for \d+ mechanisms by \d+ wordings/);
  });

  it('of a mechanism is what rests on it by how directly, and what is only about it', async () => {
    const { title, statement } = await read({ of: 'mechanism', id: 'sutherland-report' });
    expect(title).toBe('Which recommendations rest on Sutherland Report');
    expect(statement).toBe(
      `2 recommendations rest on Sutherland Report. NAMED: d1 and h1. Searched 1 document and all 173 passages; graph version ${version}.`,
    );
  });

  it('of a mechanism on which nothing rests says so, with what was searched', async () => {
    const { statement } = await read({ of: 'mechanism', id: 'global-scaffolding' });
    expect(statement).toContain('No recommendation rests on ');
    expect(statement).toContain('Searched 1 document and all 173 passages');
  });

  it('of a recommendation’s own words is the document’s, with section and lines', async () => {
    const recommendation = realGraph.entities.find(({ id }) => id.endsWith('.c6'));
    const { type, quotes } = await read({ of: 'words', id: recommendation?.id ?? '' });
    expect({ type, quotes }).toEqual({
      type: 'report',
      quotes: [{ quote: recommendation?.text, where: expect.stringMatching(/^section c\. .*, lines 248–250$/) }],
    });
  });

  it('of a matrix is which of its rows and columns are empty', async () => {
    const { statement } = await read({ of: 'matrix', rows: ['Mechanism'], columns: ['theme.area'] });
    expect(statement).toMatch(/^(No column of 12 is empty|\d+ of 12 columns (is|are) empty: )/);
    expect(statement).toMatch(/ \d+ of \d+ rows are empty: /);
    expect(statement).toContain(version);
  });

  it.each<[Cited, string]>([
    [
      { of: 'evidence', id: 'nothing#1' },
      `No evidence has the id "nothing#1" in this version of the graph (${version}).`,
    ],
    [{ of: 'evidence', id: 'a~B~c#9' }, `No evidence has the id "a~B~c#9" in this version of the graph (${version}).`],
    [{ of: 'relation', id: 'a~B~c' }, `No relation has the id "a~B~c" in this version of the graph (${version}).`],
    [
      { of: 'recommendation', id: 'gfmd' },
      `No recommendation has the id "gfmd" in this version of the graph (${version}).`,
    ],
    [
      { of: 'mechanism', id: 'nothing' },
      `No mechanism has the id "nothing" in this version of the graph (${version}).`,
    ],
    [{ of: 'words', id: 'gfmd' }, `No recommendation has the id "gfmd" in this version of the graph (${version}).`],
  ])('is refused where there is no such thing: %j', async (cited, message) => {
    await expect(read(cited)).rejects.toThrow(new ExportError('unknown-id', message));
  });
});
