import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import neo4jDriver from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connect } from '../../server/store/neo4j/connect.ts';
import { asStoreError } from '../../server/store/neo4j/driver-errors.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { createReader } from '../../server/store/neo4j/reader.ts';
import { StoreError } from '../../server/store/store-errors.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { openLine } from '../support/open-line.ts';

const graph = generateGraph({ seed: 5, entities: 60, documents: 1, relations: 100 });
const neo4j = useNeo4j();

/** The code and message of what a promise ends with. */
async function failure(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error('it was answered'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof StoreError) return `${error.code}: ${error.message}`;
  return `no StoreError: ${String(error)}`;
}

describe('a store on a Neo4j', () => {
  it('without a graph says how to put one there, and answers once it is there', async () => {
    const store = await createNeo4jStore(neo4j().config);
    const empty = 'empty: This Neo4j holds no graph yet: run `npm run load`.';
    expect(await failure(store.version())).toBe(empty);
    expect(await failure(store.statistics())).toBe(empty);
    expect(await failure(store.entitiesById(['gfmd']))).toBe(empty);
    await loadGraph(neo4j().config, graph);
    expect(await store.version()).toBe(graph.version);
    await store.close();
  });

  it('that is not there is unavailable', async () => {
    const nowhere = { ...neo4j().config, uri: 'bolt://127.0.0.1:1' };
    expect(await failure(createNeo4jStore(nowhere))).toMatch(
      /^unavailable: Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer: /,
    );
  });

  it('that refuses the password is unavailable, and says so', async () => {
    const refused = { ...neo4j().config, password: 'not the password' };
    expect(await failure(createNeo4jStore(refused))).toBe(
      `unavailable: Neo4j at ${refused.uri} refuses this user: The client is unauthorized due to authentication failure.`,
    );
  });

  it('whose database does not exist is unavailable, and says so', async () => {
    const elsewhere = { ...neo4j().config, database: 'nowhere' };
    expect(await failure(createNeo4jStore(elsewhere))).toBe(
      `unavailable: Neo4j at ${elsewhere.uri} has no such database: Graph not found: nowhere`,
    );
  });
});

describe('a store whose Neo4j', () => {
  beforeAll(async () => {
    await loadGraph(neo4j().config, graph);
  });

  it('goes away is unavailable, and answers again when it is back', async () => {
    const line = await openLine(Number(new URL(neo4j().config.uri).port));
    const store = await createNeo4jStore({ ...neo4j().config, uri: `bolt://127.0.0.1:${line.port}` });
    expect(await store.version()).toBe(graph.version);
    line.cut();
    expect(await failure(store.statistics())).toMatch(
      /^unavailable: Neo4j at bolt:\/\/127\.0\.0\.1:\d+ does not answer: /,
    );
    line.mend();
    expect((await store.statistics()).entities).toBe(graph.entities.length);
    await store.close();
    line.close();
  });

  it('is only ever read', async () => {
    const driver = await connect(neo4j().config);
    const { answer } = createReader(driver, neo4j().config);
    const write = answer((ask) => ask(z.object({}), 'CREATE (n:TestOfCompactGraph) RETURN n.id AS id'));
    await expect(write).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await driver.close();
  });
});

describe("a driver's error", () => {
  const { uri } = { uri: 'bolt://here:7687' };

  it('of a question that took too long is a timeout', async () => {
    const session = neo4j().driver.session();
    const slow = 'UNWIND range(1, 100000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i)';
    const error = await session.executeRead((tx) => tx.run(slow), { timeout: 50 }).catch((thrown: unknown) => thrown);
    await session.close();
    expect(asStoreError(error, uri)).toMatchObject({
      code: 'timeout',
      message: 'Neo4j took too long to answer this question.',
    });
  });

  it('of a pool that is used up is busy', async () => {
    const { config } = neo4j();
    const limits = { maxConnectionPoolSize: 1, connectionAcquisitionTimeout: 100 };
    const driver = neo4jDriver.driver(config.uri, neo4jDriver.auth.basic(config.user, config.password), limits);
    const [one, other] = [driver.session(), driver.session()];
    const tx = await one.beginTransaction();
    await tx.run('RETURN 1');
    const error = await other.run('RETURN 1').catch((thrown: unknown) => thrown);
    await tx.rollback();
    await driver.close();
    expect(asStoreError(error, uri)).toMatchObject({
      code: 'busy',
      message: 'All connections to Neo4j at bolt://here:7687 are in use; ask again shortly.',
    });
  });

  it('of a server that accepts and says nothing is unavailable', async () => {
    const held: Socket[] = [];
    const silent = createServer((socket) => held.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const driver = neo4jDriver.driver(`bolt://127.0.0.1:${port}`, undefined, { connectionAcquisitionTimeout: 100 });
    const error = await driver
      .session()
      .run('RETURN 1')
      .catch((thrown: unknown) => thrown);
    for (const socket of held) socket.destroy();
    silent.close();
    await driver.close();
    expect(asStoreError(error, uri)).toMatchObject({
      code: 'unavailable',
      message: 'Neo4j at bolt://here:7687 does not answer: it accepts connections and says nothing.',
    });
  });

  it('that shows a mistake of ours stays as it is', async () => {
    const error = await neo4j()
      .run('MATCH nothing')
      .catch((thrown: unknown) => thrown);
    expect(asStoreError(error, uri)).toBe(error);
    expect(error).toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
  });
});
