import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect } from '../../server/store/neo4j/connect.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { smallStore } from '../graphql/ask.ts';
import { smallGraph } from '../graphql/small-graph.ts';
import { type Served, serve } from '../http/serve.ts';
import { createOwnNeo4j } from './own-neo4j.ts';
import { report, SCALE } from './scale.ts';

const QUERY =
  '{ entities(first: 100) { nodes { id label relations(first: 50) { nodes { id evidence { quote } } } } } statistics { version relations } }';
/** How long a query may run, as in `start`: a database that has just started plans each question anew, which takes seconds. */
const TIMEOUT_MS = 15_000;
/** Most that a request may take: its own time, and what a busy machine adds. */
const NO_HANG_MS = 20_000;

const READ_ONLY = 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase';

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
      const { data = null, errors = [] } = await answer.json();
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

/** Waits until /ready answers so, and holds it to its time. */
async function expectReadyIs(status: number, withinMs: number, after: string): Promise<void> {
  const startedAt = Date.now();
  for (;;) {
    const answer = await fetch(`${served.url}/ready`);
    await answer.arrayBuffer();
    const ms = Date.now() - startedAt;
    if (ms > withinMs * SCALE.patience) expect.fail(`/ready is ${answer.status}, ${ms} ms after ${after}`);
    if (answer.status === status) return report(`/ready is ${status} ${ms} ms after ${after}`);
    await sleep(25);
  }
}

/** What was asked since then and is not right must say why by these codes, in time. */
function expectClearErrors(since: number, codes: readonly string[]): void {
  for (const outcome of load.outcomes.filter(({ at }) => at >= since)) {
    expect(outcome.ms).toBeLessThan(NO_HANG_MS * SCALE.patience);
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
    const root = await driver
      ?.executeQuery('MATCH (root:CompactGraph {name: "Compact Graph"}) RETURN root.version')
      .catch(() => null);
    await driver?.close();
    if (root?.records.length === 1 && Date.now() - startedAt < 1_000) return;
  }
  throw new Error('the database did not come back');
}

async function expectRecovery(): Promise<void> {
  await untilDatabaseIsBack();
  const backAt = Date.now();
  await expectReadyIs(200, 5_000, 'the return of the database');
  const answered = await untilRight(backAt);
  report(`the first right answer came ${answered.at + answered.ms - backAt} ms after the return of the database`);
  const since = Date.now();
  await untilRight(since, 5);
  expect(load.outcomes.filter(({ at, isRight }) => at >= since && !isRight)).toEqual([]);
}

/** The first of so many right answers to what was asked since then. */
async function untilRight(since: number, count = 1): Promise<Outcome> {
  const found = () => load.outcomes.filter(({ at, isRight }) => at >= since && isRight);
  await vi.waitUntil(() => found().length >= count, { timeout: 120_000 });
  const [first] = found();
  return first ?? expect.fail('no right answer');
}

/** Writes past our own store, as anybody might. */
async function write(): Promise<void> {
  const driver = await connect(neo4j.config);
  try {
    await driver.executeQuery('CREATE (n:TestOfCompactGraph)');
  } finally {
    await driver.close();
  }
}

beforeAll(async () => {
  await neo4j.start();
  await loadGraph(neo4j.config, smallGraph);
  const inMemory = await serve({ store: smallStore });
  right = (await (await inMemory.post(QUERY)).json()).data;
  served = await serve({ store: await createNeo4jStore(neo4j.config), timeoutMs: TIMEOUT_MS });
  await expectReadyIs(200, 10_000, 'the start');
  load = keepAsking(served.url);
  await untilRight(Date.now(), 20);
}, 240_000);

afterAll(() => load.end());

describe('a server under load whose database', () => {
  it('is paused says so within two seconds, hangs nobody, and answers rightly again once it goes on', async () => {
    const since = Date.now();
    await neo4j.pause();
    await expectReadyIs(503, 2_000, 'the pause');
    await expect
      .poll(() => load.outcomes.some(({ at, codes }) => at >= since && codes.includes('TIMEOUT')), {
        timeout: NO_HANG_MS * SCALE.patience,
      })
      .toBe(true);
    await neo4j.resume();
    await expectRecovery();
    expectClearErrors(since, ['TIMEOUT', 'SERVER_BUSY', 'STORE_UNAVAILABLE', 'STORE_BUSY', 'STORE_TIMEOUT']);
  }, 300_000);

  it.each(SCALE.ends)(
    'ends (%s) says so within two seconds, tells it by a code, and answers rightly again once it is back',
    async (end) => {
      const since = Date.now();
      const ended = neo4j[end]();
      // An orderly stop answers to its last.
      if (end === 'stop') await ended;
      await expectReadyIs(503, 2_000, `its end (${end})`);
      await ended;
      await expect
        .poll(() => load.outcomes.some(({ at, codes }) => at >= since && codes.includes('STORE_UNAVAILABLE')), {
          timeout: NO_HANG_MS * SCALE.patience,
        })
        .toBe(true);
      expect((await fetch(`${served.url}/health`)).status).toBe(200);
      // What ended in order can come back as a database that nobody may write to: it is all that the server needs.
      await neo4j.start(end === 'stop');
      await expectRecovery();
      if (end === 'stop') await expect(write()).rejects.toMatchObject({ code: READ_ONLY });
      expectClearErrors(since, ['TIMEOUT', 'SERVER_BUSY', 'STORE_UNAVAILABLE', 'STORE_BUSY', 'STORE_TIMEOUT']);
    },
    600_000,
  );

  it('failed tells nobody where it is, nor how it failed', () => {
    const said = served.logged.join('');
    const port = new URL(neo4j.config.uri).port;
    for (const secret of [neo4j.config.password, `:${port}`, '127.0.0.1', ' at ', '/node_modules/', '.ts:']) {
      expect(said).not.toContain(secret);
    }
    expect(said).toContain('"code":"unavailable"');
  });
});
