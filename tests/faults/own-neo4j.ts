import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { obtainNeo4j } from '../../scripts/neo4j/obtain.ts';
import { freePort } from '../../scripts/neo4j/ports.ts';
import { run } from '../../scripts/neo4j/run.ts';
import type { Neo4jConfig } from '../../server/store/neo4j/config.ts';

/** What can be done to a Neo4j that is nobody else's. */
export interface OwnNeo4j {
  readonly config: Neo4jConfig;
  /** @param readOnly so that it refuses every write, whoever the user is */
  start(readOnly?: boolean): Promise<void>;
  /** In order. */
  stop(): Promise<void>;
  /** As the machine's end would. */
  kill(): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
}

/** A Neo4j for one test file alone, with data that outlast its stops; not started yet, gone when the file is done. */
export async function createOwnNeo4j(): Promise<OwnNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'compact-graph-faults-'));
  const boltPort = await freePort();
  const password = randomBytes(12).toString('hex');
  const asked = { home, boltPort, httpPort: null, password, throwAway: false };
  let server: Awaited<ReturnType<typeof obtainNeo4j>> | null = null;

  const signal = async (unix: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT', docker: 'kill' | 'pause' | 'unpause') => {
    const pid = await findJava(home);
    if (pid !== null) process.kill(pid, unix);
    else await run('docker', [docker, await findContainer(boltPort)]);
  };
  const own: OwnNeo4j = {
    config: { uri: `bolt://127.0.0.1:${boltPort}`, user: 'neo4j', password, database: null },
    start: async (readOnly = false) => {
      server = await obtainNeo4j({ ...asked, readOnly }, () => undefined);
    },
    stop: async () => {
      await server?.stop();
      server = null;
    },
    kill: async () => {
      const ended = server?.ended;
      await signal('SIGKILL', 'kill');
      await ended;
      server = null;
    },
    pause: () => signal('SIGSTOP', 'pause'),
    resume: () => signal('SIGCONT', 'unpause'),
  };
  afterAll(async () => {
    if (server !== null) await own.resume().then(own.kill, own.stop);
    await rm(home, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }, 60_000);
  return own;
}

/** The process whose command names the home; null where Docker runs it. */
async function findJava(home: string): Promise<number | null> {
  const { output } = await run('ps', ['-Ao', 'pid=,args=']);
  for (const line of output.split('\n')) {
    const { pid, command } = /^\s*(?<pid>\d+)\s+(?<command>\S*java)\s/.exec(line)?.groups ?? {};
    if (pid !== undefined && command !== undefined && line.includes(`--home-dir=${home}`)) return Number(pid);
  }
  return null;
}

async function findContainer(port: number): Promise<string> {
  const { code, output } = await run('docker', ['ps', '--quiet', '--filter', `publish=${port}`]);
  if (code !== 0 || output.trim() === '') throw new Error(`no Neo4j of this test was found: ${output.trim()}`);
  return output.trim();
}
