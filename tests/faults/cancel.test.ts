import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Neo4jConfig } from '../../server/store/neo4j/config.ts';
import { connect } from '../../server/store/neo4j/connect.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { createReader, type Reader } from '../../server/store/neo4j/reader.ts';
import type { Store } from '../../server/store/port.ts';
import { smallGraph } from '../graphql/small-graph.ts';
import { serve } from '../http/serve.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { report } from './scale.ts';

const neo4j = useNeo4j();
const TIMEOUT_MS = 3_000;
/** By then nothing of it may be left, on a busy machine too; by itself the statement would end much later. */
const GONE_MS = 20_000;
const ONE_PLACE = { capacity: { atOnce: 1, perClient: 1, waiting: 0, waitMs: 1 } };

/** Takes minutes. */
const SLOW = /* cypher */ `
  UNWIND range(1, 100000) AS x
  UNWIND range(1, 100000) AS y
  RETURN count(x * y) AS slowOfCompactGraph
`;

/** The store on Neo4j, in which to count takes for ever. */
async function slowCount(config: Neo4jConfig): Promise<Store> {
  const store = await createNeo4jStore(config);
  const driver = await connect(config);
  const slowed = (store: Store, reader: Reader): Store => ({
    ...store,
    statistics: async () => {
      await reader.answer((ask) => ask(z.object({ slowOfCompactGraph: z.number() }), SLOW));
      return store.statistics();
    },
    within: (signal) => ({ ...slowed(store, { ...reader, ...reader.within(signal) }), confirm: async () => true }),
    close: async () => {
      await driver.close();
      await store.close();
    },
  });
  return slowed(store, createReader(driver, config));
}

/** How many transactions run the slow statement. */
async function slowOnes(): Promise<number> {
  const rows = await neo4j().run('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
  return rows.filter(
    ({ currentQuery }) =>
      String(currentQuery).includes('slowOfCompactGraph') && !String(currentQuery).startsWith('SHOW'),
  ).length;
}

beforeAll(async () => {
  await loadGraph(neo4j().config, smallGraph);
});

describe('a question to Neo4j', () => {
  it('that is past its time is answered so, and its transaction is gone', async () => {
    const served = await serve({ store: await slowCount(neo4j().config), timeoutMs: TIMEOUT_MS });
    const asked = served.post('{ statistics { version } }');
    await expect.poll(slowOnes, { timeout: TIMEOUT_MS, interval: 50 }).toBe(1);
    const { errors } = await (await asked).json();
    const toldAt = Date.now();
    expect(errors[0].extensions.code).toBe('TIMEOUT');
    await expect.poll(slowOnes, { timeout: GONE_MS, interval: 50 }).toBe(0);
    report(`a question past its time: its transaction is gone ${Date.now() - toldAt} ms after the answer`);
    expect((await served.post('{ documents { id } }')).status).toBe(200);
  });

  it('whose client has left is ended, and its transaction is gone', async () => {
    const served = await serve({ store: await slowCount(neo4j().config), timeoutMs: 600_000, policy: ONE_PLACE });
    const leaving = new AbortController();
    const query = new URLSearchParams({ query: '{ statistics { version } }' });
    const asked = fetch(`${served.url}/graphql?${query}`, { signal: leaving.signal }).catch(() => 'left');
    await expect.poll(slowOnes, { timeout: GONE_MS, interval: 50 }).toBe(1);
    leaving.abort();
    const leftAt = Date.now();
    expect(await asked).toBe('left');
    await expect.poll(slowOnes, { timeout: GONE_MS, interval: 50 }).toBe(0);
    report(`a client that left: its transaction is gone ${Date.now() - leftAt} ms after it`);
    // The one place that there is was its own.
    expect((await served.post('{ documents { id } }')).status).toBe(200);
  });
});
