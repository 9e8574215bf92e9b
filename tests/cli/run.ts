import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GOOD_SEED } from '../knowledge/good-seed.ts';

const COMMAND = fileURLToPath(new URL('../../server/cli/compact-graph.mjs', import.meta.url));

/** Settings of the machine that runs the tests are none of the command's. */
const OWN_SETTINGS = /^(?:PORT|HOST|NEO4J_|CORS_ORIGINS|INTROSPECTION|GRAPHIQL|TRUST_PROXY|LOG$)/;

/** How a command ended and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has said so far on both outputs. */
  said(): string;
  readonly ended: Promise<Ended>;
}

/** Starts the command as a process of its own. */
export function begin(args: readonly string[], settings: Record<string, string> = {}, cwd = process.cwd()): Running {
  const machine = Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.test(name));
  const env = { ...Object.fromEntries(machine), ...settings };
  const child = spawn(process.execPath, [COMMAND, ...args], { env, cwd });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  return { child, said: () => out + err, ended };
}

/** Runs the command to its end. */
export function run(args: readonly string[], settings: Record<string, string> = {}, input = ''): Promise<Ended> {
  const { child, ended } = begin(args, settings);
  child.stdin?.end(input);
  return ended;
}

/** Writes a small sound seed to a folder of its own, with some of its files changed. */
export async function writeSeed(changed: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'compact-graph-cli-')), 'graph-seed');
  for (const [path, content] of Object.entries({ ...GOOD_SEED, ...changed })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
