import { describe, expect, it } from 'vitest';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { ask, countQuestions, dataOf, errorOf } from './ask.ts';

const store = createMemoryStore(await readGraph('graph-seed'));
const data = (query: string) => dataOf(query, store);
const error = (query: string) => errorOf(query, {}, store);
const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, i) => `no-${i}`));

describe('a trace', () => {
  it('is null for an id that nothing has', async () => {
    expect(await data('{ trace(recommendation: "z99") { summary } }')).toEqual({ trace: null });
  });
  it('takes an id as it takes a number', async () => {
    expect(
      await data(
        '{ a: trace(recommendation: "c6") { summary } b: trace(recommendation: "gcm-2017-s3.c6") { summary } }',
      ),
    ).toEqual({
      a: {
        summary:
          'c6 names 2 mechanisms that support it: MIGOF and Migration Governance Index. It is about: 2030 Agenda and SDG 10.7.',
      },
      b: {
        summary:
          'c6 names 2 mechanisms that support it: MIGOF and Migration Governance Index. It is about: 2030 Agenda and SDG 10.7.',
      },
    });
  });
  it('refuses what is no recommendation, and says what it is', async () => {
    expect(await error('{ trace(recommendation: "iom") { summary } }')).toEqual({
      message: 'recommendation: "iom" is of kind actor.organization, not a recommendation.',
      code: 'BAD_USER_INPUT',
      argument: 'recommendation',
    });
  });
  it('tells nothing of degrees that were not asked for, but that there are some', async () => {
    expect(
      await data(
        '{ trace(recommendation: "c1", directness: []) { support { id } groups { directness support { id } whyEmpty } } }',
      ),
    ).toEqual({
      trace: {
        support: [],
        groups: [
          { directness: 'NAMED', support: [], whyEmpty: 'Not asked for; there are 2 lines.' },
          { directness: 'MEMBER', support: [], whyEmpty: 'Not asked for; there are 6 lines.' },
          { directness: 'NARRATED', support: [], whyEmpty: 'Not asked for; there are no lines.' },
          { directness: 'THEMATIC', support: [], whyEmpty: 'Not asked for.' },
        ],
      },
    });
  });
  it('states what was searched, so that an absence can be cited', async () => {
    const { trace } = Object(
      await data('{ statistics { version } trace(recommendation: "c3") { certificate { version statement } } }'),
    );
    expect(trace.certificate.statement).toMatch(
      /^Looked for \d+ mechanisms by \d+ wordings in the words of c3 \(gcm-2017-s3\.III\.c\.3, lines 240–241\), in 8 passages of running text near it and in the 173 passages of the whole document; graph version [0-9a-f]+\. Its words mention GFMD; the running text mentions \d+, the whole document \d+\.$/,
    );
    expect(trace.certificate.statement).toContain(trace.certificate.version);
  });
});

describe('lines of support in pages', () => {
  it('go on after a cursor, and say how many there are', async () => {
    const page = (after: string) =>
      data(`{ node(id: "gcm-2017-s3.c1") { ... on Recommendation { supportedBy(first: 3${after}) {
        totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { mechanism { id } } }
      } } } }`);
    const first = Object(await page(''));
    const { endCursor } = first.node.supportedBy.pageInfo;
    const second = Object(await page(`, after: "${endCursor}"`));
    const read = (answer: typeof first) =>
      answer.node.supportedBy.edges.map((edge: { node: { mechanism: { id: string } } }) => edge.node.mechanism.id);
    expect([read(first), read(second)]).toEqual([
      ['regional-processes', 'rcps', 'abu-dhabi-dialogue'],
      ['asia-eu-dialogue', 'budapest-process', 'colombo-process'],
    ]);
    expect(first.node.supportedBy).toMatchObject({
      totalCount: 8,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(second.node.supportedBy.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });
  it('refuse a cursor of another list', async () => {
    const { code, argument } = Object(
      await error('{ node(id: "rcps") { ... on Mechanism { supports(after: "bm90LWhlcmU") { totalCount } } } }'),
    );
    expect({ code, argument }).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
  it('are read for a whole list at once, however long it is', async () => {
    const count = async (first: number) => {
      const counted = countQuestions(store);
      await dataOf(
        `{ recommendations(first: ${first}) { nodes { supportedBy { nodes { because } } about { because } } } }`,
        counted.store,
      );
      return counted.asked.length;
    };
    expect(await count(100)).toBe(await count(2));
  });
});

describe('bad input to the trace family', () => {
  it.each([
    ['{ without(mechanisms: []) { outcome } }', 'mechanisms: is empty; give the id of at least one mechanism.'],
    [
      '{ without(mechanisms: ["c6"]) { outcome } }',
      'mechanisms: "gcm-2017-s3.c6" is of kind recommendation.listed, not a mechanism.',
    ],
    [`{ without(mechanisms: ${ids(1000)}) { outcome } }`, 'mechanisms: has 1000 ids; at most 100 can be given.'],
    [
      '{ without(mechanisms: ["gmfd"]) { outcome } }',
      'mechanisms: no entity has the id "gmfd". Did you mean "gfmd", "gcm-2017-s3.n32", or "gcm-2017-s3.c3"?',
    ],
    [
      '{ matrix(rows: [], columns: ["Theme"]) { measure } }',
      'rows: is empty; give a kind, such as "Mechanism", or the id of an entity.',
    ],
    [
      `{ matrix(rows: ["Actor"], columns: ${ids(101)}) { measure } }`,
      'columns: has 101 ids; at most 100 can be given.',
    ],
    [
      '{ matrix(rows: ["Actor"], columns: ["Theme"], types: ["SPEAKS"]) { measure } }',
      'types: there is no type of relation "SPEAKS". Did you mean "SPEAKS_AT"?',
    ],
    ['{ coverage(document: "gcm") { total } }', 'document: there is no document "gcm". Allowed: gcm-2017-s3.'],
    [
      '{ gaps(document: "gcm-2017-s4") { totals { supported } } }',
      'document: there is no document "gcm-2017-s4". Did you mean "gcm-2017-s3"?',
    ],
    ['{ graded(agreement: [0]) { totalCount } }', 'agreement: 0 is not a whole number from 1 to 5.'],
    ['{ relations(spread: [6]) { totalCount } }', 'spread: 6 is not a whole number from 1 to 5.'],
  ])('%.60s', async (query, message) => {
    expect(await error(query)).toMatchObject({ message, code: 'BAD_USER_INPUT' });
  });
});

describe('the words that are graded', () => {
  it('come by how far the room agreed, then how many said so, then in order; in pages', async () => {
    const query = (after: string) => `{ graded(first: 40${after}) { totalCount pageInfo { endCursor }
      nodes { consensus { agreement spread } evidence { id } } } }`;
    const first = Object(await data(query(''))).graded;
    const second = Object(await data(query(`, after: "${first.pageInfo.endCursor}"`))).graded;
    const grades = [...first.nodes, ...second.nodes].map(
      ({ consensus }) => (consensus.agreement ?? 0) * 10 + (consensus.spread ?? 0),
    );
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
    const ids = new Set([...first.nodes, ...second.nodes].map(({ evidence }) => evidence.id));
    expect(ids.size).toBe(80);
    expect(second.totalCount).toBe(first.totalCount);
  });
});

describe('coverage', () => {
  it('accounts for each sentence: by what was taken from it, or by a reason', async () => {
    const { coverage } = Object(
      await data(`{ coverage(document: "gcm-2017-s3") { total used headings unused { reason count }
        sentences { passage { kind } sentence { text reason } relations { id } issues { id } recommendations { id } mentions { text } } } }`),
    );
    expect(coverage.sentences).toHaveLength(coverage.total);
    const idle = coverage.unused.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(coverage.used + coverage.headings + idle).toBe(coverage.total);
    for (const { passage, sentence, relations, issues, recommendations } of coverage.sentences) {
      const isIdle = relations.length + issues.length + recommendations.length === 0;
      const isAccounted = isIdle ? sentence.reason !== null || passage.kind === 'HEADING' : sentence.reason === null;
      expect([sentence.text, isAccounted]).toEqual([sentence.text, true]);
    }
  });
});

describe('a matrix', () => {
  it('reads alike either way round', async () => {
    const cells = async (rows: string, columns: string) => {
      const { matrix } = Object(
        await data(
          `{ matrix(rows: ["${rows}"], columns: ["${columns}"]) { cells { row { id } column { id } count } } }`,
        ),
      );
      return matrix.cells;
    };
    const [along, across] = [await cells('Mechanism', 'theme.area'), await cells('theme.area', 'Mechanism')];
    const keys = (list: { row: { id: string }; column: { id: string }; count: number }[], turned: boolean) =>
      list
        .map(({ row, column, count }) => (turned ? [column.id, row.id, count] : [row.id, column.id, count]).join(' '))
        .toSorted();
    expect(keys(across, true)).toEqual(keys(along, false));
  });
  it('keeps the rows and columns that meet nothing', async () => {
    const { matrix } = Object(
      await data(
        '{ matrix(rows: ["idm", "rcps"], columns: ["detention", "role-of-existing-mechanisms"]) { rows { entity { id } filled } columns { entity { id } filled } } }',
      ),
    );
    expect(matrix).toEqual({
      rows: [
        { entity: { id: 'rcps' }, filled: 1 },
        { entity: { id: 'idm' }, filled: 0 },
      ],
      columns: [
        { entity: { id: 'role-of-existing-mechanisms' }, filled: 1 },
        { entity: { id: 'detention' }, filled: 0 },
      ],
    });
  });
});

describe('a search that finds nothing', () => {
  it('says what was searched', async () => {
    const { data: answer } = await ask('{ search(text: "Remittances") { searched { statement version } } }', {}, store);
    const { statement, version } = Object(answer).search.searched;
    expect(statement).toBe(
      `No: “Remittances” was not found. Searched 1 document and all 173 passages, also by “remittance”; graph version ${version}. Nothing is near.`,
    );
  });
});
