import { setTimeout as sleep } from 'node:timers/promises';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/port.ts';
import { countQuestions } from '../graphql/ask.ts';
import { smallGraph } from '../graphql/small-graph.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { serve } from './serve.ts';

const MENTIONS = 40;
const [mention] = smallGraph.mentions;
if (mention === undefined) throw new Error('the small graph has mentions');

/** A passage with many mentions: each of them leads back to it. */
const crowded = createMemoryStore({
  ...smallGraph,
  mentions: Array.from({ length: MENTIONS }, (_, order) => ({ ...mention, id: `${mention.id}.${order}`, order })),
});
const { store, asked } = countQuestions(crowded);
const served = await serve({ store, timeoutMs: 20_000 });

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
    // Some 66,000 objects; it has begun when the passage is asked for.
    let isAnswered = false;
    const before = asked.length;
    const long = ask(query(3)).finally(() => {
      isAnswered = true;
    });
    await expect.poll(() => asked.length, { interval: 1 }).toBeGreaterThan(before);
    expect((await ask('{ documents { id } }')).status).toBe(200);
    expect(isAnswered).toBe(false);
    expect((await long).status).toBe(200);
  });

  it('is asked of the store in one question a list level, however much comes', async () => {
    const large = createMemoryStore(generateGraph({ seed: 5, entities: 300, documents: 2, relations: 6_000 }));
    const counted = countQuestions(large);
    const { post } = await serve({ store: counted.store });
    const asking =
      '{ entities(first: 100) { nodes { relations(first: 25) { nodes { evidence { passage { section { id } } } } } } } }';
    const { data, errors } = await (await post(asking)).json();
    expect(errors).toBeUndefined();
    const relations = data.entities.nodes.flatMap(
      (node: { relations: { nodes: { evidence: object[] }[] } }) => node.relations.nodes,
    );
    const evidence = relations.flatMap((relation: { evidence: object[] }) => relation.evidence);
    expect(relations.length + evidence.length).toBeGreaterThan(4_000);
    const ofLevels = ['entities', 'relationsOf', 'evidenceOfRelations', 'passagesById', 'sectionsById'];
    expect(counted.asked.filter((question) => question !== 'version')).toEqual(ofLevels);
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
  it('that tools take is answered whole', async () => {
    const options = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, oneOf: true };
    const { status, body } = await ask(getIntrospectionQuery({ ...options, inputValueDeprecation: true }));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(buildClientSchema(body.data).getType('Trace')).toBeDefined();
  });

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
