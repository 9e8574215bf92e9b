import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import type { Policy } from '../../server/http/policy.ts';
import { startServer } from '../../server/http/start-server.ts';
import type { Store } from '../../server/store/port.ts';
import { smallStore } from '../graphql/ask.ts';

/** A server of a test: where it is, and what it has logged. */
export interface Served {
  readonly url: string;
  readonly logged: readonly string[];
  /** Sends a query by POST. */
  post(query: string, variables?: Record<string, unknown>): Promise<Response>;
  /** Sends a query by GET. */
  get(query: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** Starts a real server on a free port, with a small built page; it is closed when the test file is done. */
export async function serve(
  given: { store?: Store; timeoutMs?: number; stalledMs?: number; policy?: Partial<Policy> } = {},
): Promise<Served> {
  const logged: string[] = [];
  const clientFolder = await writePage();
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    clientFolder,
    store: given.store ?? smallStore,
    timeoutMs: given.timeoutMs ?? 10_000,
    policy: given.policy ?? {},
    ...(given.stalledMs === undefined ? {} : { stalledMs: given.stalledMs }),
    // A copy: the line itself holds on to all the pieces that it was put together from.
    log: pino({ base: null }, { write: (line: string) => logged.push(Buffer.from(line).toString()) }),
  });
  afterAll(async () => {
    await server.close();
    await rm(clientFolder, { recursive: true });
  });
  const { url, close } = server;
  return {
    url,
    logged,
    close,
    post: (query, variables = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      }),
    get: (query, headers = {}) =>
      fetch(`${url}/graphql?${new URLSearchParams({ query })}`, {
        headers: { accept: 'application/graphql-response+json', ...headers },
      }),
  };
}

async function writePage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'compact-graph-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Compact Graph</title>');
  await writeFile(join(folder, 'assets/app-1a2b.js'), 'console.log("plain");');
  await writeFile(join(folder, 'assets/app-1a2b.js.br'), 'brotli');
  await writeFile(join(folder, 'assets/app-1a2b.js.gz'), 'gzip');
  return folder;
}
