import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { obtainNeo4j } from '../../scripts/neo4j/obtain.ts';
import { boltAnswers, freePort } from '../../scripts/neo4j/ports.ts';

const GUARD = fileURLToPath(new URL('../../scripts/neo4j/guard.ts', import.meta.url));
const emptyFolder = () => mkdtemp(join(tmpdir(), 'compact-graph-launcher-'));

describe('the launcher of Neo4j', () => {
  it('says what it looked for and what would help, where there is no way to have one', async () => {
    const home = await emptyFolder();
    const asked = { home, boltPort: 1, httpPort: null, password: 'compact-graph', throwAway: false };
    const message = await obtainNeo4j(asked, () => undefined, { PATH: home }).catch((error: unknown) => String(error));
    expect(message).toBe(
      [
        'LauncherError: No Neo4j 5 can be had on this machine:',
        '  Java 17 or newer   not found (looked in JAVA_HOME and PATH)',
        '  Maven              not found (looked in PATH)',
        '  apt-get            apt-get is not here, or this user may not install with it',
        '  Docker             not found, or its daemon does not answer',
        'Any one of these helps:',
        '  install Java 17 and Maven (Debian, Ubuntu: apt-get install openjdk-17-jre-headless maven; macOS: brew install openjdk@17 maven)',
        '  start Docker',
        '  set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD of a Neo4j 5.23 or later you have',
      ].join('\n'),
    );
  });

  it('takes the usual port when it is free, another when it is not', async () => {
    const port = await freePort();
    expect(await freePort(port)).toBe(port);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    expect(await freePort(port)).not.toBe(port);
    other.close();
  });

  it('does not take what listens but speaks no Bolt for a Neo4j', async () => {
    const other = createServer((socket) => socket.end());
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    expect(await boltAnswers(port)).toBe(false);
    other.close();
    expect(await boltAnswers(port)).toBe(false);
  });
});

describe('the guard of a command', () => {
  it.each([
    ['is closed', (guard: Guarded) => guard.stdin.end()],
    ['is killed outright', (guard: Guarded) => guard.stdin.destroy()],
  ])('ends it and deletes its home when the input %s', async (_how, end) => {
    const home = await emptyFolder();
    const pidFile = join(await emptyFolder(), 'pid');
    const guard = startGuard(
      home,
      `require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => 0, 1000)`,
    );
    while (!existsSync(pidFile)) await wait(20);
    const pid = Number(await readFile(pidFile, 'utf8'));
    const ended = new Promise((resolve) => guard.once('exit', resolve));
    end(guard);
    await ended;
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(home)).toBe(false);
  });

  it('ends with it, and with its exit code', async () => {
    const home = await emptyFolder();
    await writeFile(join(home, 'data'), '');
    const guard = startGuard(home, 'process.exit(3)');
    expect(await new Promise((resolve) => guard.once('exit', resolve))).toBe(3);
    expect(existsSync(home)).toBe(false);
  });
});

type Guarded = ReturnType<typeof startGuard>;

function startGuard(home: string, script: string) {
  const args = ['--import', 'tsx', GUARD, home, process.execPath, '-e', script];
  return spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
