import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { obtainNeo4j } from '../../scripts/neo4j/obtain.ts';
import { freePort } from '../../scripts/neo4j/ports.ts';
import { type Neo4jConfig, readNeo4jConfig } from '../../server/store/neo4j/config.ts';

/** What is answered to a test file that asks for Neo4j and is next. */
export type LeaseAnswer = { readonly config: Neo4jConfig } | { readonly error: string };

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where test files ask for the Neo4j of this run; see neo4j.ts. */
    readonly neo4jPort: number;
  }
}

interface Started {
  readonly answer: LeaseAnswer;
  stop(): Promise<void>;
}

/**
 * One Neo4j for the whole run, started when the first test file asks for it, in a temporary home, and stopped at the end.
 * A test file has it as long as its connection here stays open; the others wait their turn.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<Started> | undefined;
  let turn: Promise<void> = Promise.resolve();
  const server = createServer((socket) => {
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => socket.destroy());
    socket.resume();
    turn = turn.then(async () => {
      if (socket.destroyed) return;
      started ??= start();
      answer(socket, (await started).answer);
      await closed;
    });
  });
  project.provide('neo4jPort', await listen(server));
  return async () => {
    server.close();
    await (await started)?.stop();
  };
}

function answer(socket: Socket, given: LeaseAnswer): void {
  socket.write(`${JSON.stringify(given)}\n`);
}

async function start(): Promise<Started> {
  const password = randomBytes(12).toString('hex');
  const boltPort = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'compact-graph-neo4j-'));
  try {
    const asked = { home, boltPort, httpPort: null, password, throwAway: true };
    const neo4j = await obtainNeo4j(asked, (line) => console.error(line));
    const config = { uri: `bolt://127.0.0.1:${boltPort}`, user: 'neo4j', password, database: null };
    return { answer: { config }, stop: () => neo4j.stop() };
  } catch (error) {
    return givenOr(error instanceof Error ? error.message : String(error));
  }
}

/** The Neo4j that NEO4J_URI names, where none of our own can be had. */
function givenOr(reason: string): Started {
  const stop = async () => undefined;
  try {
    const config = readNeo4jConfig();
    return { answer: config === null ? { error: reason } : { config }, stop };
  } catch (error) {
    return { answer: { error: `${reason}\n${error instanceof Error ? error.message : String(error)}` }, stop };
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port to give Neo4j out at'));
      else resolve(address.port);
    });
  });
}
