import { once } from 'node:events';
import { createLog } from '../http/log.ts';
import { startServer } from '../http/start-server.ts';
import { buildClient } from './build-client.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { describeGraph, readKnowledge } from './knowledge.ts';
import { openStore } from './open-store.ts';
import { type Environment, readListenAt, readLogLevel, readPolicy } from './settings.ts';

const QUERY_TIMEOUT_MS = 15_000;

/** What `start` was asked. */
interface Asked {
  readonly seed: string | undefined;
  /** Whether Neo4j may be written to when another version stands there. */
  readonly load: boolean;
}

/** `start`: checks the knowledge, builds the page, opens the store and serves until it is told to stop. */
export async function start(asked: Asked, env: Environment): Promise<ExitCode> {
  const listenAt = readListenAt(env);
  const policy = readPolicy(env);
  const log = createLog(readLogLevel(env));
  const graph = await readKnowledge(asked.seed);
  console.log(`Read ${describeGraph(graph)}.`);
  const clientFolder = await buildClient(console.log);
  const store = await openStore(graph, { env, mayLoad: asked.load, say: console.log });
  const server = await startServer({ ...listenAt, store, clientFolder, log, policy, timeoutMs: QUERY_TIMEOUT_MS });
  console.log(`Compact Graph is at ${server.url} (GraphQL at ${server.url}/graphql). Ctrl-C ends it.`);
  await toldToStop();
  console.log('Stopping: accepted requests are answered first.');
  await server.close();
  return EXIT.ok;
}

/** The first SIGINT or SIGTERM; a second one ends the process at once, as it would without us. */
async function toldToStop(): Promise<void> {
  const heard = new AbortController();
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal, { signal: heard.signal })));
  heard.abort();
}
