import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/port.ts';
import { smallGraph } from '../graphql/small-graph.ts';
import { serve } from './serve.ts';

const MENTIONS = 40;
const [mention] = smallGraph.mentions;
if (mention === undefined) throw new Error('the small graph has mentions');

/** A passage with many mentions: each of them leads back to it. */
const crowded = createMemoryStore({
  ...smallGraph,
  mentions: Array.from({ length: MENTIONS }, (_, order) => ({ ...mention, id: `${mention.id}.${order}`, order })),
});
const served = await serve({ store: crowded, timeoutMs: 20_000 });

/** As many mentions as all ways of so many steps from the passage and back. */
function mentionsWithin(levels: number): string {
  const inside = levels === 1 ? 'id' : `passage { ${mentionsWithin(levels - 1)} }`;
  return `mentions { ${inside} }`;
}

const ask = async (query: string) => {
  const answer = await served.post(query);
  return { status: answer.status, body: await answer.json() };
};

describe('a query that brings more than it was reckoned to', () => {
  const query = (levels: number) =>
    `{ node(id: "${mention.passage}") { ... on Passage { ${mentionsWithin(levels)} } } }`;

  it('is ended by one error once its lists bring too much', async () => {
    expect((await ask(query(2))).body.errors).toBeUndefined();
    const { status, body } = await ask(query(5));
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 100_000 });
    expect(body.errors[0].message).toMatch(
      /^This query brings 100,\d{3} objects and more; at most 100,000 are answered\. Ask for fewer lists within lists\.$/,
    );
  });

  it('lets others be answered meanwhile', async () => {
    const long = ask(query(6));
    const startedAt = performance.now();
    expect((await ask('{ documents { id } }')).status).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect((await long).status).toBe(400);
  });

  it('counts a whole text as much as its passages', async () => {
    const texts = Array.from({ length: 90 }, (_, i) => `a${i}: text`).join(' ');
    const { status, body } = await ask(`{ entities(first: 100) { nodes { documents { ${texts} } } } }`);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 50_000 });
    expect((await ask('{ documents { text } }')).status).toBe(200);
  });
});

describe('a look at the schema', () => {
  const names = (count: number, field: string) => Array.from({ length: count }, (_, i) => `n${i}: ${field}`).join(' ');

  it('is reckoned list by list, as all else', async () => {
    const query = `{ __schema { ${names(16, 'types { ...type }')} } } fragment type on __Type { ${names(16, 'fields { name }')} }`;
    expect((await ask(query)).body.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 50_000 });
  });

  it('may go no deeper than all else', async () => {
    const deep = `{ __schema { types { ${'ofType { '.repeat(16)}name${' }'.repeat(16)} } } }`;
    expect((await ask(deep)).body.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 15 });
  });
});

describe('ids that are not there', () => {
  it('are searched for a few times only, however many are asked', async () => {
    let searches = 0;
    const counting: Store = {
      ...crowded,
      search: (asked) => {
        searches++;
        return crowded.search(asked);
      },
    };
    const { post } = await serve({ store: counting });
    const ids = Array.from({ length: 100 }, (_, i) => `nobody-${i}`);
    const fields = Array.from({ length: 50 }, (_, i) => `a${i}: recommendations(themes: $ids) { totalCount }`);
    const answer = await post(`query ($ids: [ID!]) { ${fields.join(' ')} }`, { ids });
    expect((await answer.json()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    await sleep(300);
    expect(searches).toBeGreaterThan(0);
    expect(searches).toBeLessThanOrEqual(3);
  });
});
