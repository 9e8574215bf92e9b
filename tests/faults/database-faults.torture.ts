import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../server/store/neo4j/connect.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { smallStore } from '../graphql/ask.ts';
import { smallGraph } from '../graphql/small-graph.ts';
import { type Served, serve } from '../http/serve.ts';
import { createOwnNeo4j } from './own-neo4j.ts';

const QUERY =
  '{ entities(first: 100) { nodes { id label relations(first: 50) { nodes { id evidence { quote } } } } } statistics { version relations } }';
/** Most that a request may take: its own time, and what a busy machine adds. */
const NO_HANG_MS = 15_000;

const neo4j = await createOwnNeo4j();
let served: Served;
let right: unknown;
let load: ReturnType<typeof keepAsking>;

/** What came of a request: its data, or the codes of its errors. */
interface Outcome {
  readonly at: number;
  readonly ms: number;
  readonly status: number;
  readonly codes: readonly string[];
  readonly isRight: boolean;
}

/** Four clients that ask one question after another until they are told to end. */
function keepAsking(url: string) {
  const outcomes: Outcome[] = [];
  let asks = true;
  const ended = Array.from({ length: 4 }, async () => {
    while (asks) {
      const at = Date.now();
      const answer = await fetch(`${url}/graphql?${new URLSearchParams({ query: QUERY })}`);
      const { data, errors = [] } = await answer.json();
      const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
      const isRight = errors.length === 0 && JSON.stringify(data) === JSON.stringify(right);
      outcomes.push({ at, ms: Date.now() - at, status: answer.status, codes, isRight });
      await sleep(50);
    }
  });
  return {
    outcomes,
    end: () => {
      asks = false;
      return Promise.all(ended);
    },
  };
}

/** Milliseconds until /ready answers so. */
async function untilReadyIs(status: number, withinMs: number): Promise<number> {
  const startedAt = Date.now();
  for (;;) {
    const answer = await fetch(`${served.url}/ready`);
    await answer.arrayBuffer();
    if (answer.status === status) return Date.now() - startedAt;
    if (Date.now() - startedAt > withinMs) throw new Error(`/ready is ${answer.status} after ${withinMs} ms`);
    await sleep(25);
  }
}

/** What was asked since then and is not right must say why by these codes, in time. */
function expectClearErrors(since: number, codes: readonly string[]): void {
  for (const outcome of load.outcomes.filter(({ at }) => at >= since)) {
    expect(outcome.ms).toBeLessThan(NO_HANG_MS);
    if (outcome.isRight) continue;
    expect(outcome.codes.length).toBeGreaterThan(0);
    for (const code of outcome.codes) expect(codes).toContain(code);
  }
}

/** Waits until the database answers a driver of the test's own in good time: from then on it is back. */
async function untilDatabaseIsBack(): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(250)) {
    const driver = await connect(neo4j.config).catch(() => null);
    const startedAt = Date.now();
    const root = await driver?.executeQuery('MATCH (root:CompactGraph) RETURN root.version').catch(() => null);
    await driver?.close();
    if (root?.records.length === 1 && Date.now() - startedAt < 1_000) return;
  }
  throw new Error('the database did not come back');
}

async function expectRecovery(): Promise<void> {
  await untilDatabaseIsBack();
  expect(await untilReadyIs(200, 5_000)).toBeLessThan(5_000);
  const since = Date.now();
  await expect
    .poll(() => load.outcomes.filter(({ at, isRight }) => at >= since && isRight).length, { timeout: 5_000 })
    .toBeGreaterThan(4);
  expect(load.outcomes.filter(({ at, isRight }) => at >= since && !isRight)).toEqual([]);
}

beforeAll(async () => {
  await neo4j.start();
  await loadGraph(neo4j.config, smallGraph);
  const inMemory = await serve({ store: smallStore });
  right = (await (await inMemory.post(QUERY)).json()).data;
  served = await serve({ store: await createNeo4jStore(neo4j.config), timeoutMs: 5_000 });
  await untilReadyIs(200, 10_000);
  load = keepAsking(served.url);
  await sleep(500);
}, 240_000);

afterAll(() => load.end());

describe('a server under load whose database', () => {
  it('is paused says so within two seconds, hangs nobody, and answers rightly again once it goes on', async () => {
    const since = Date.now();
    await neo4j.pause();
    expect(await untilReadyIs(503, 4_000)).toBeLessThan(2_000);
    await sleep(6_000);
    await neo4j.resume();
    await expectRecovery();
    expectClearErrors(since, ['TIMEOUT', 'SERVER_BUSY', 'STORE_UNAVAILABLE', 'STORE_BUSY', 'STORE_TIMEOUT']);
    expect(load.outcomes.some(({ at, codes }) => at >= since && codes.includes('TIMEOUT'))).toBe(true);
  }, 60_000);

  it.each(['kill', 'stop'] as const)(
    'ends (%s) says so within two seconds, tells it by a code, and answers rightly again once it is back',
    async (end) => {
      const since = Date.now();
      const ended = neo4j[end]();
      // An orderly stop answers to its last.
      if (end === 'stop') await ended;
      expect(await untilReadyIs(503, 4_000)).toBeLessThan(2_000);
      await ended;
      await sleep(2_000);
      expect((await fetch(`${served.url}/health`)).status).toBe(200);
      await neo4j.start();
      await expectRecovery();
      expectClearErrors(since, ['TIMEOUT', 'STORE_UNAVAILABLE', 'STORE_BUSY', 'STORE_TIMEOUT']);
      expect(load.outcomes.some(({ at, codes }) => at >= since && codes.includes('STORE_UNAVAILABLE'))).toBe(true);
    },
    240_000,
  );

  it('failed tells nobody where it is, nor how it failed', () => {
    const said = served.logged.join('');
    const port = new URL(neo4j.config.uri).port;
    for (const secret of [neo4j.config.password, port, '127.0.0.1', ' at ', '/node_modules/', '.ts:']) {
      expect(said).not.toContain(secret);
    }
    expect(said).toContain('"code":"unavailable"');
  });
});
