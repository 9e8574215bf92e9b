import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LauncherError } from './launcher-error.ts';
import { boltAnswers } from './ports.ts';
import { run } from './run.ts';

const GUARD = fileURLToPath(new URL('./guard.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const START_TIMEOUT_MS = 120_000;
/** What Neo4j's own start script opens to it in Java's base module. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

export interface ServerAsked {
  readonly java: string;
  readonly jars: string;
  /** Neo4j's home: its `data`, `logs` and `conf` stand here. */
  readonly home: string;
  readonly boltPort: number;
  /** Port of Neo4j Browser; null for none. */
  readonly httpPort: number | null;
  /** Counts only for a home that has no data yet. */
  readonly password: string;
  /** Deletes the home once the server has ended, however it ended; and lets it end at once. */
  readonly throwAway: boolean;
  /** Whether the database refuses every write, whoever the user is. */
  readonly readOnly?: boolean;
  /** Most memory of its heap, as Java writes it; 512m where nothing is said. */
  readonly heap?: string;
  /** Memory for the pages of its files, as Neo4j writes it; 64m where nothing is said. */
  readonly pageCache?: string;
}

export interface Server {
  /** Resolves when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts Neo4j as a child process on this machine's own address, and waits until it answers. It ends with this process.
 * @throws {LauncherError} when it ends early or does not answer within two minutes
 */
export async function startServer(asked: ServerAsked): Promise<Server> {
  await mkdir(join(asked.home, 'conf'), { recursive: true });
  await writeFile(join(asked.home, 'conf', 'neo4j.conf'), settings(asked));
  await setFirstPassword(asked);

  const guard = spawn(
    process.execPath,
    ['--import', 'tsx', GUARD, asked.throwAway ? asked.home : '', ...javaCommand(asked)],
    {
      // Where `tsx` is found.
      cwd: PROJECT,
      stdio: ['pipe', 'ignore', 'pipe'],
      // Apart from the terminal's group: Ctrl-C reaches us alone, and we end the server in order.
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  const complaints: Buffer[] = [];
  guard.stderr.on('data', (piece: Buffer) => complaints.push(piece));
  const ended = new Promise<void>((resolve) => guard.once('exit', () => resolve()));
  const stop = async () => {
    guard.stdin.end(asked.throwAway ? 'now' : '');
    await ended;
  };
  try {
    await untilItAnswers(guard, asked, () => Buffer.concat(complaints).toString('utf8'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { ended, stop };
}

function javaCommand({ java, jars, home, heap = '512m' }: ServerAsked): string[] {
  return [
    java,
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

function settings({ boltPort, httpPort, readOnly = false, pageCache = '64m' }: ServerAsked): string {
  const lines = [
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    `server.bolt.listen_address=:${boltPort}`,
    `server.bolt.advertised_address=:${boltPort}`,
    `server.http.enabled=${httpPort !== null}`,
    ...(httpPort === null
      ? []
      : [`server.http.listen_address=:${httpPort}`, `server.http.advertised_address=:${httpPort}`]),
    ...(readOnly ? ['server.databases.read_only=neo4j'] : []),
    `server.memory.pagecache.size=${pageCache}`,
    'db.tx_log.preallocate=false',
    'db.logs.query.enabled=OFF',
    'dbms.usage_report.enabled=false',
  ];
  return `${lines.join('\n')}\n`;
}

/** Before the first start, so that the server never answers to a password everybody knows. */
async function setFirstPassword({ java, jars, home, password }: ServerAsked): Promise<void> {
  if (existsSync(join(home, 'data', 'databases'))) return;
  const admin = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const { code, output } = await run(java, admin, env);
  if (code !== 0) throw new LauncherError(`Neo4j refused its first password (exit ${code}):\n${output.trim()}`);
}

async function untilItAnswers(guard: ChildProcess, asked: ServerAsked, complaints: () => string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (guard.exitCode !== null) throw new LauncherError(await whyItEnded(asked.home, complaints()));
    if (await boltAnswers(asked.boltPort)) return;
    await wait(150);
  }
  throw new LauncherError(`Neo4j did not answer on port ${asked.boltPort} within ${START_TIMEOUT_MS / 1000} seconds.`);
}

async function whyItEnded(home: string, complaints: string): Promise<string> {
  const log = await readFile(join(home, 'logs', 'neo4j.log'), 'utf8').catch(() => '');
  const said = `${complaints}\n${log}`;
  if (/FileLockException|StoreLockException|locked by another process/.test(said)) {
    return `Another Neo4j already uses the data in ${join(home, 'data')}: use that one, or stop it first.`;
  }
  const lines = said.trim().split('\n').slice(-8).join('\n');
  return `Neo4j ended while starting. It last said:\n${lines}`;
}
