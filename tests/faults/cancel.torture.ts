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

const neo4j = useNeo4j();

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
    const served = await serve({ store: await slowCount(neo4j().config), timeoutMs: 1500 });
    const asked = served.post('{ statistics { version } }');
    await expect.poll(slowOnes, { timeout: 1400, interval: 50 }).toBe(1);
    const { errors } = await (await asked).json();
    expect(errors[0].extensions.code).toBe('TIMEOUT');
    await expect.poll(slowOnes, { timeout: 5_000 }).toBe(0);
    expect((await served.post('{ documents { id } }')).status).toBe(200);
  });

  it('whose client has left is ended, and its transaction is gone', async () => {
    const served = await serve({ store: await slowCount(neo4j().config), timeoutMs: 60_000 });
    const leaving = new AbortController();
    const query = new URLSearchParams({ query: '{ statistics { version } }' });
    const asked = fetch(`${served.url}/graphql?${query}`, { signal: leaving.signal }).catch(() => 'left');
    await expect.poll(slowOnes, { timeout: 10_000, interval: 50 }).toBe(1);
    leaving.abort();
    expect(await asked).toBe('left');
    await expect.poll(slowOnes, { timeout: 5_000 }).toBe(0);
  });
});

describe('the sessions of the store', () => {
  it('can only read', async () => {
    const driver = await connect(neo4j().config);
    const { answer } = createReader(driver, neo4j().config);
    const write = answer((ask) => ask(z.object({}), 'CREATE (n:TestOfCompactGraph) RETURN n.x AS x'));
    await expect(write).rejects.toThrow(/Writing in read access mode not allowed/);
    await driver.close();
    expect(await neo4j().run('MATCH (n:TestOfCompactGraph) RETURN n')).toEqual([]);
  });

  it('answer by neo4j://, routed, right after a load', async () => {
    const config = { ...neo4j().config, uri: neo4j().config.uri.replace(/^bolt:/, 'neo4j:') };
    for (let i = 0; i < 3; i++) {
      const graph = { ...smallGraph, version: `${i}`.repeat(64) };
      await loadGraph(config, graph);
      const store = await createNeo4jStore(config);
      expect(await store.version()).toBe(graph.version);
      expect((await store.statistics()).entities).toBe(graph.entities.length);
      await store.close();
    }
  });
});
