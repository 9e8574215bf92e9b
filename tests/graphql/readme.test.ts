import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuery } from '../../server/graphql/answer-query.ts';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/port.ts';

const PAIR = /### (?<title>.+)\n\n```graphql\n(?<query>[^`]+)```\n\n```json\n(?<answer>[^`]+)```/g;
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const pairs = [...readme.matchAll(PAIR)].map(({ groups }) => groups ?? {});

describe('the README', () => {
  let store: Store;
  beforeAll(async () => {
    store = createMemoryStore(await readGraph('graph-seed'));
  });

  it('asks five questions', () => {
    expect(pairs).toHaveLength(5);
  });
  it.each(pairs)('gives the true answer to: $title', async ({ query = '', answer = '' }) => {
    const { data, errors } = await answerQuery(store, query, {});
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(answer));
  });
});
