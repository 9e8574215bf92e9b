import { describe, expect, it } from 'vitest';
import { dataOf } from './ask.ts';

describe('an entity', () => {
  it('is found by its id, typed by its upper kind, with its finer kind as an object', async () => {
    const query =
      '{ node(id: "gfmd") { __typename id ... on Mechanism { name abbreviation label aliases generic kind { id upper label count } documents { id } } } }';
    expect(await dataOf(query)).toEqual({
      node: {
        __typename: 'Mechanism',
        id: 'gfmd',
        name: 'Global Forum on Migration and Development',
        abbreviation: 'GFMD',
        label: 'GFMD',
        aliases: ['Global Forum on Migration and Development', 'GFMD'],
        generic: false,
        kind: { id: 'mechanism.global-process', upper: 'Mechanism', label: 'global process', count: 1 },
        documents: [{ id: 'gcm-2017-s3' }, { id: 'gcm-2017-s4' }],
      },
    });
  });

  it('tells its relations in one direction, of one type, with one stance, of one document', async () => {
    const query = `{ node(id: "gfmd") { ... on Entity {
      all: relations { totalCount nodes { id } }
      out: relations(direction: OUT) { totalCount }
      in: relations(direction: IN) { totalCount }
      subject: relations(types: ["SUBJECT_OF"]) { totalCount }
      questioned: relations(stance: [QUESTIONS]) { nodes { id } }
      later: relations(documents: ["gcm-2017-s4"]) { nodes { id } }
      none: relations(basis: []) { totalCount }
    } } }`;
    expect(await dataOf(query)).toEqual({
      node: {
        all: {
          totalCount: 3,
          nodes: [
            { id: 'gfmd~SUBJECT_OF~gcm-2017-s3.c2' },
            { id: 'delegations~TAKES_POSITION_ON~gfmd' },
            { id: 'gfmd~SUBJECT_OF~gcm-2017-s4.c1' },
          ],
        },
        out: { totalCount: 2 },
        in: { totalCount: 1 },
        subject: { totalCount: 2 },
        questioned: { nodes: [{ id: 'delegations~TAKES_POSITION_ON~gfmd' }] },
        later: { nodes: [{ id: 'gfmd~SUBJECT_OF~gcm-2017-s4.c1' }] },
        none: { totalCount: 0 },
      },
    });
  });

  it('tells its mentions with the words and lines, in one document or in all', async () => {
    const query = `{ node(id: "gfmd") { ... on Entity {
      mentions { totalCount nodes { text lines { first last } passage { id } } }
      later: mentions(documents: ["gcm-2017-s4"]) { nodes { start end entity { id } passage { text } } }
    } } }`;
    expect(await dataOf(query)).toEqual({
      node: {
        mentions: {
          totalCount: 3,
          nodes: [
            { text: 'GFMD', lines: { first: 203, last: 203 }, passage: { id: 'gcm-2017-s3.III.c.p1' } },
            { text: 'GFMD', lines: { first: 238, last: 238 }, passage: { id: 'gcm-2017-s3.III.c.2' } },
            { text: 'GFMD', lines: { first: 12, last: 12 }, passage: { id: 'gcm-2017-s4.III.c.1' } },
          ],
        },
        later: {
          nodes: [{ start: 27, end: 31, entity: { id: 'gfmd' }, passage: { text: 'Build upon the work of the GFMD' } }],
        },
      },
    });
  });
});

describe('a recommendation', () => {
  it('tells its text, area, passage, themes and callers, derived relations left out', async () => {
    const query = `{ node(id: "gcm-2017-s3.c1") { ... on Recommendation {
      number text status area { id number } passage { id } themes { id } addressees { id } callers { id }
    } } }`;
    expect(await dataOf(query)).toEqual({
      node: {
        number: 'c1',
        text: 'Make use of regional and sub-regional processes, including the RCPs, to identify common best practices',
        status: 'LISTED',
        area: { id: 'existing-mechanisms', number: 'c' },
        passage: { id: 'gcm-2017-s3.III.c.1' },
        themes: [{ id: 'existing-mechanisms' }, { id: 'best-practices' }],
        addressees: [],
        callers: [{ id: 'delegations' }],
      },
    });
  });

  it.each(['node(id: "d1") { id }', 'neighbourhood(of: ["d1"], depth: 0) { nodes { id } }'])(
    'is found by its bare number where one document has it: %s',
    async (question) => {
      expect(JSON.stringify(await dataOf(`{ ${question} }`))).toContain('"gcm-2017-s3.d1"');
    },
  );

  it.each([
    ['areas: ["d"]', ['gcm-2017-s3.d1']],
    ['areas: ["existing-mechanisms"]', ['gcm-2017-s3.c1', 'gcm-2017-s3.c2']],
    ['themes: ["best-practices"]', ['gcm-2017-s3.c1']],
    ['mechanisms: ["gfmd"]', ['gcm-2017-s3.c2', 'gcm-2017-s4.c1']],
    ['mechanisms: ["gfmd"], documents: ["gcm-2017-s4"]', ['gcm-2017-s4.c1']],
    ['actors: ["delegations"]', ['gcm-2017-s3.c1']],
    ['status: NARRATED', []],
    ['text: "FOLLOW-UP"', ['gcm-2017-s3.c2']],
    ['areas: []', []],
  ])('is filtered by %s', async (filter, ids) => {
    const data = await dataOf(`{ recommendations(${filter}) { nodes { id } } }`);
    expect(data).toEqual({ recommendations: { nodes: ids.map((id) => ({ id })) } });
  });
});

describe('an issue', () => {
  it('tells how it is led in, its sides, what they share and what stays open', async () => {
    const query = `{ issues(documents: ["gcm-2017-s3"]) { id passage { id } lead { quote } positions { id statement voices { id } recommendations { number } evidence { quote } } shared { quote } open { quote } } }`;
    expect(await dataOf(query)).toEqual({
      issues: [
        {
          id: 'role-of-the-gfmd',
          passage: { id: 'gcm-2017-s3.III.c.p1' },
          lead: [{ quote: 'while' }],
          positions: [
            {
              id: 'role-of-the-gfmd/2',
              statement: 'Build upon it.',
              voices: [],
              recommendations: [],
              evidence: [{ quote: 'build upon' }],
            },
            {
              id: 'role-of-the-gfmd/3',
              statement: 'Discuss its role first.',
              voices: [{ id: 'delegations' }],
              recommendations: [{ number: 'c2' }],
              evidence: [{ quote: 'the role of the GFMD' }],
            },
          ],
          shared: [{ quote: 'convergence' }],
          open: [{ quote: 'further discussion' }],
        },
      ],
    });
  });
});
