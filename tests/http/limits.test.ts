import { describe, expect, it } from 'vitest';
import { serve } from './serve.ts';
import { slowStore } from './stores.ts';

const served = await serve();

/** Status, message and code of a refused request. */
async function refusal(answer: Response) {
  const { errors } = await answer.json();
  return { status: answer.status, message: errors[0].message, code: errors[0].extensions.code };
}

describe('a query that asks for too much', () => {
  it('in objects is refused before it runs, as its pages are reckoned', async () => {
    const query = '{ entities(first: 100) { nodes { relations(first: 100) { nodes { evidence { id } } } } } }';
    expect(await refusal(await served.post(query))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
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
      message: 'This query goes 16 fields deep; at most 15 are answered.',
    });
  });

  it('in words is refused while it is read', async () => {
    const query = `{ ${'__typename '.repeat(3000)} }`;
    expect(await refusal(await served.post(query))).toEqual({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
      message: 'Syntax Error: Document contains more that 3000 tokens. Parsing aborted.',
    });
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

  it('in time is given up', async () => {
    const slow = await serve({ store: slowStore(1000), timeoutMs: 100 });
    expect(await refusal(await slow.post('{ statistics { version } }'))).toEqual({
      status: 503,
      code: 'TIMEOUT',
      message: 'This query took longer than 0.1 seconds and was given up. Ask for less at once.',
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
