import { describe, expect, it } from 'vitest';
import { countQuestions, smallStore } from '../graphql/ask.ts';
import { serve } from './serve.ts';
import { slowStore } from './stores.ts';

const { store, asked } = countQuestions(smallStore);
const served = await serve({ store });

/** Status, message and extensions of a refused request. */
async function refusal(answer: Response) {
  const { errors } = await answer.json();
  return { status: answer.status, message: errors[0].message, ...errors[0].extensions };
}

describe('a query that asks for too much', () => {
  it('in objects is refused before it runs, as its pages are reckoned', async () => {
    const query = '{ entities(first: 100) { nodes { relations(first: 100) { nodes { evidence { id } } } } } }';
    expect(await refusal(await served.post(query))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      cost: 70_200,
      limit: 50_000,
      message:
        'This query may bring 70,200 objects; at most 50,000 are answered. Ask for smaller pages (first, limit) or fewer lists within lists.',
    });
  });

  it('is reckoned with the defaults where no page size is written, and with variables', async () => {
    const nested =
      '{ entities { nodes { relations { nodes { source { relations { nodes { target { relations { totalCount } } } } } } } } } }';
    expect((await served.post(nested)).status).toBe(400);
    const sized =
      'query ($n: Int) { entities(first: $n) { nodes { relations(first: $n) { nodes { evidence { id } } } } } }';
    expect((await served.post(sized, { n: 100 })).status).toBe(400);
    expect((await served.post(sized, { n: 20 })).status).toBe(200);
  });

  it('is reckoned by its own numbers and operation, whatever was asked in the same words before', async () => {
    const query = `query small($n: Int, $kinds: [ID!]) { entities(kinds: $kinds, first: $n) { totalCount } }
      query large($n: Int) { entities(first: $n) { nodes { relations(first: $n) { nodes { evidence { id } } } } } }`;
    const ask = async (operationName: string | null, variables: object) => {
      const answer = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables, operationName }),
      });
      return { status: answer.status, ...(await answer.json()) };
    };
    expect(await ask('', { n: 100 })).toMatchObject({ status: 400, errors: [expect.anything()] });
    expect(await ask('small', { n: 100 })).toMatchObject({ status: 200 });
    expect(await ask('large', { n: 1 })).toMatchObject({ status: 200 });
    expect(await ask('large', { n: 100 })).toMatchObject({ status: 400, errors: [{ extensions: { limit: 50_000 } }] });
    const kinds = (kind: unknown) => ask('small', { n: 1, kinds: [kind] });
    expect(await kinds('Actor')).toMatchObject({ status: 200 });
    expect(await kinds('Actress')).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(await kinds(null)).toMatchObject({ status: 400, errors: [expect.anything()] });
  });

  it('under many aliases is reckoned alias by alias', async () => {
    const fields = Array.from(
      { length: 90 },
      (_, i) => `a${i}: entities(first: 100) { nodes { kind { id } documents { id } } }`,
    );
    expect((await refusal(await served.post(`{ ${fields.join(' ')} }`))).code).toBe('QUERY_TOO_COMPLEX');
  });

  it('in depth is refused, fragments counted where they stand', async () => {
    const query = (levels: number) =>
      `query { node(id: "gcm-2017-s3.III.c.1") { ...deep } } fragment deep on Passage { section { parent { parent { parent { ${'parent { '.repeat(levels)}id${' }'.repeat(levels)} } } } } }`;
    expect((await served.post(query(9))).status).toBe(200);
    expect(await refusal(await served.post(query(10)))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      cost: 16,
      limit: 15,
      message: 'This query goes 16 fields deep; at most 15 are answered.',
    });
  });

  it('in words is refused while it is read', async () => {
    const query = `{ ${'__typename '.repeat(3000)} }`;
    expect(await refusal(await served.post(query))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      cost: 3001,
      limit: 3000,
      message: 'This query has more than 3,000 words and signs, the most that are read.',
    });
  });

  it('in names of its own is refused', async () => {
    const query = (count: number) =>
      `{ statistics { ${Array.from({ length: count }, (_, i) => `a${i}: version`).join(' ')} } }`;
    expect((await served.post(query(100))).status).toBe(200);
    expect(await refusal(await served.post(query(101)))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      cost: 101,
      limit: 100,
      message: 'This query gives 101 fields a name of their own; at most 100 are answered.',
    });
  });

  it('in values under names of their own is reckoned value by value', async () => {
    const names = Array.from({ length: 90 }, (_, i) => `a${i}: text`).join(' ');
    const query = `{ documents { passages { ${names} } } }`;
    expect(await refusal(await served.post(query))).toMatchObject({ code: 'QUERY_TOO_COMPLEX', cost: 136_505 });
  });

  it('in directives is refused', async () => {
    const query = `{ statistics { ${'version @include(if: true) '.repeat(101)} } }`;
    expect(await refusal(await served.post(query))).toMatchObject({ code: 'QUERY_TOO_COMPLEX', cost: 101, limit: 100 });
  });

  it('in looks at the schema is refused', async () => {
    const looks = Array.from({ length: 30 }, (_, i) => `a${i}: __schema { types { name } }`).join(' ');
    expect(await refusal(await served.post(`{ ${looks} }`))).toMatchObject({ code: 'QUERY_TOO_COMPLEX', cost: 60_000 });
  });

  it('by fragments within fragments is refused without being spelled out', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment f${i} on Query { a${i}: statistics { version } ...f${i + 1} ...f${i + 1} ...f${i + 1} }`,
    ).join(' ');
    const query = `{ ...f0 } ${fragments} fragment f40 on Query { statistics { version } }`;
    const startedAt = Date.now();
    expect((await served.post(query)).status).toBe(400);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });

  it('in bytes is refused before it is read, whether or not its length is told', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { filler: 'x'.repeat(256 * 1024) } });
    const send = (sent: BodyInit) =>
      fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: sent,
        ...{ duplex: 'half' },
      });
    const told = await send(body);
    expect(await refusal(told)).toEqual({
      status: 413,
      code: 'REQUEST_ENTITY_TOO_LARGE',
      message: 'Request body too large',
    });
    const untold = await send(new Blob([body]).stream());
    expect(untold.status).toBe(413);
  });

  it.each([
    ['depth', 15, `{ documents { sections { ${'parent { '.repeat(14)}id${' }'.repeat(14)} } } }`],
    ['tokens', 3_000, `{ ${'x '.repeat(3_000)}}`],
    ['aliases', 100, `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: statistics { version }`).join(' ')} }`],
    ['directives', 100, `{ statistics { ${'version @include(if: true) '.repeat(101)} } }`],
    ['cost', 50_000, '{ entities(first: 100) { nodes { relations(first: 100) { nodes { evidence { id } } } } } }'],
  ])('in %s reaches the store with no question, however it is asked', async (_, limit, query) => {
    const before = asked.length;
    for (const answer of [await served.post(query), await served.get(query)]) {
      expect(await refusal(answer)).toMatchObject({ status: 400, code: 'QUERY_TOO_COMPLEX', limit });
    }
    expect(asked.slice(before)).toEqual([]);
  });

  it('in time is given up', async () => {
    const slow = await serve({ store: slowStore(1000), timeoutMs: 100 });
    expect(await refusal(await slow.post('{ statistics { version } }'))).toEqual({
      status: 503,
      code: 'TIMEOUT',
      message: 'This query took longer than 0.1 seconds and was given up. Ask for less at once.',
    });
  });
});

describe('a name that no operation has', () => {
  it('is told as such', async () => {
    const answer = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ statistics { version } }', operationName: 'Other' }),
    });
    expect(await refusal(answer)).toMatchObject({
      code: 'OPERATION_RESOLUTION_FAILURE',
      message: 'Could not determine what operation to execute.',
    });
  });
});

describe('a query of ordinary size', () => {
  it.each([
    '{ neighbourhood(of: ["gfmd"], depth: 4, limit: 2000) { nodes { id kind { id } } relations { id type { id } source { id } target { id } } } }',
    '{ documents { passages { text mentions { text entity { id } } sentences { reason } relations { id } } } }',
    '{ entities(first: 100) { nodes { id label kind { id } relations(first: 50) { nodes { id target { id } } } } } }',
  ])('runs: %s', async (query) => {
    expect((await served.post(query)).status).toBe(200);
  });
});
