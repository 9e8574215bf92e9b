import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, inject, vi } from 'vitest';
import { z } from 'zod';
import type { Neo4jConfig } from '../../server/store/neo4j/config.ts';

/** The run's Neo4j, in one test file's hands. */
export interface Neo4jInHand {
  readonly config: Neo4jConfig;
  readonly driver: Driver;
  /** Runs a statement on its own; records as plain objects. */
  run(text: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  /** Deletes our graph and what tests put beside it. */
  empty(): Promise<void>;
}

const START_TIMEOUT_MS = 900_000;
/** Neo4j plans each question when it is first put, and its Java warms up slowly on a busy machine. */
const TEST_TIMEOUT_MS = 180_000;

/**
 * Gives the calling test file the run's Neo4j for itself, without our graph in it, from `beforeAll` to `afterAll`.
 * Where no Neo4j can be had, the file fails and says what was tried and what would help.
 */
export function useNeo4j(): () => Neo4jInHand {
  vi.setConfig({ testTimeout: TEST_TIMEOUT_MS });
  let inHand: Neo4jInHand | undefined;
  let release: (() => void) | undefined;
  beforeAll(async () => {
    const lease = await waitForTurn(inject('neo4jPort'));
    release = lease.release;
    inHand = takeInHand(lease.config);
    await inHand.empty();
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await inHand?.empty();
    await inHand?.driver.close();
    release?.();
  }, 60_000);
  return () => {
    if (inHand === undefined) throw new Error('ask for Neo4j in a test, not while tests are collected');
    return inHand;
  };
}

function takeInHand(config: Neo4jConfig): Neo4jInHand {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
    disableLosslessIntegers: true,
  });
  const database = config.database === null ? {} : { database: config.database };
  const run = async (text: string, parameters: Record<string, unknown> = {}) => {
    const session = driver.session(database);
    try {
      return (await session.run(text, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const empty = async () => {
    for (const label of ['CompactGraphNode', 'CompactGraph', 'TestOfCompactGraph']) {
      await run(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`);
    }
  };
  return { config, driver, run, empty };
}

const answer = z.union([
  z.object({
    config: z.object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string().nullable() }),
  }),
  z.object({ error: z.string() }),
]);

async function waitForTurn(port: number): Promise<{ readonly config: Neo4jConfig; release(): void }> {
  const socket = connect({ host: '127.0.0.1', port });
  for await (const line of createInterface({ input: socket })) {
    const given = answer.parse(JSON.parse(line));
    if ('error' in given) {
      socket.destroy();
      throw new Error(given.error);
    }
    return { config: given.config, release: () => socket.destroy() };
  }
  throw new Error('the run ended before Neo4j could be had');
}
