import { once } from 'node:events';
import { connect as connectTo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4jDriver from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connect } from '../../server/store/neo4j/connect.ts';
import { asStoreError } from '../../server/store/neo4j/driver-errors.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import type { Ask } from '../../server/store/neo4j/question.ts';
import { createReader } from '../../server/store/neo4j/reader.ts';
import { createView, type Shared } from '../../server/store/neo4j/view.ts';
import { StoreError } from '../../server/store/store-errors.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';

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

/** A line to a port that can be cut. */
async function openLine(target: number) {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connectTo({ host: '127.0.0.1', port: target });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
    return near;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
    close: () => server.close(),
  };
}

describe('questions in one transaction', () => {
  it('that come after one that failed end with what it failed of, not with the driver’s refusal', async () => {
    await loadGraph(neo4j().config, graph);
    const openSession = () => neo4j().driver.session();
    const view = createView({ openSession, settled: null }, null);
    const number = z.object({ n: z.number() });
    const byZero = expect.objectContaining({ code: 'Neo.ClientError.Statement.ArithmeticError' });
    await expect(view.answer((ask) => ask(number, 'RETURN 1 / 0 AS n'))).rejects.toEqual(byZero);
    await expect(view.answer((ask) => ask(number, 'RETURN 1 AS n'))).rejects.toEqual(byZero);
    await view.giveUp();
  });

  it('that are given up while records still come are not answered with a part of them', async () => {
    await loadGraph(neo4j().config, graph);
    const view = createView({ openSession: () => neo4j().driver.session(), settled: null }, null);
    const number = z.object({ n: z.number() });
    const most = 500_000;
    const asked = view
      .answer((ask) => ask(number, `UNWIND range(1, ${most}) AS n RETURN n`))
      .then(
        (rows) => rows.length,
        (error: unknown) => error,
      );
    await sleep(50);
    await view.giveUp();
    expect(await asked).toSatisfy((end) => end === most || (end instanceof StoreError && end.code === 'timeout'));
  });

  it('that fail of what a load takes away are to be asked again, others not', async () => {
    await loadGraph(neo4j().config, graph);
    const failing = async () => {
      const view = createView({ openSession: () => neo4j().driver.session(), settled: null }, null);
      const number = z.object({ n: z.number() });
      await view.answer((ask) => ask(number, 'RETURN 1.0 AS n'));
      await expect(view.answer((ask) => ask(number, 'RETURN 1 / 0 AS n'))).rejects.toThrow();
      return view;
    };
    expect(await (await failing()).confirm()).toBe(true);
    const view = await failing();
    await loadGraph(neo4j().config, { ...graph, version: '9'.repeat(64) });
    expect(await view.confirm()).toBe(false);
  });

  it('that come once all was confirmed or given up begin nothing', async () => {
    await loadGraph(neo4j().config, graph);
    let opened = 0;
    const openSession = () => {
      opened++;
      return neo4j().driver.session();
    };
    const one = (ask: Ask) => ask(z.object({ n: z.number() }), 'RETURN 1.0 AS n');
    const confirmed = createView({ openSession, settled: null }, null);
    expect(await confirmed.confirm()).toBe(true);
    const leftAlone = createView({ openSession, settled: null }, null);
    await leftAlone.giveUp();
    const asked = createView({ openSession, settled: null }, null);
    await asked.answer(one);
    await asked.confirm();
    const openedBefore = opened;
    for (const view of [confirmed, leftAlone, asked]) {
      await expect(view.answer(one)).rejects.toMatchObject({ code: 'timeout' });
    }
    expect(opened).toBe(openedBefore);
  });

  it('that were answered over a line cut before they could be confirmed are to be asked again', async () => {
    await loadGraph(neo4j().config, graph);
    const line = await openLine(Number(new URL(neo4j().config.uri).port));
    const { user, password } = neo4j().config;
    const driver = neo4jDriver.driver(`bolt://127.0.0.1:${line.port}`, neo4jDriver.auth.basic(user, password));
    const shared: Shared = { openSession: (bookmarks) => driver.session({ bookmarks: [...bookmarks] }), settled: null };
    const ask = async () => {
      const view = createView(shared, null);
      const [answered] = await view.answer((put) => put(z.object({ n: z.number() }), 'RETURN toFloat(1) AS n'));
      return { view, answered };
    };
    const before = await ask();
    line.cut();
    expect(await before.view.confirm()).toBe(false);
    line.mend();
    const after = await ask();
    expect(after.answered).toEqual({ n: 1 });
    expect(await after.view.confirm()).toBe(true);
    // Of a connection that went while it waited in the pool the driver learns by asking on it.
    line.cut();
    line.mend();
    const again = await ask();
    expect(again.answered).toEqual({ n: 1 });
    expect(await again.view.confirm()).toBe(true);
    await driver.close();
    line.close();
  });
});
