import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../server/cli/project.ts';
import { begin, type Running, run, writeSeed } from './run.ts';

const PATIENCE_MS = 90_000;
const started: Running[] = [];

/** Starts a server and waits until it says where it is; a page that is not built yet is built first. */
async function startServer(args: readonly string[] = [], settings: Record<string, string> = {}) {
  const running = begin(['start', ...args], { PORT: '0', LOG: 'warn', ...settings });
  started.push(running);
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    const [, url] = /^Compact Graph is at (\S+) /m.exec(running.said()) ?? [];
    if (url !== undefined) return { ...running, url };
    if (running.child.exitCode !== null) break;
    await sleep(50);
  }
  throw new Error(`the server did not start:\n${running.said()}`);
}

afterAll(() => {
  for (const { child } of started) child.kill('SIGKILL');
});

describe('start', () => {
  it(
    'checks the knowledge, says where it is, answers from the real graph, and ends on Ctrl-C',
    async () => {
      const { url, child, ended, said } = await startServer();
      expect(said()).toMatch(/^Read 1 document, \d+ sentences, \d+ entities, \d+ relations, /);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const query = '{ node(id: "c6") { id } }';
      const answer = await fetch(`${url}/graphql?${new URLSearchParams({ query })}`);
      expect(await answer.json()).toEqual({ data: { node: { id: 'gcm-2017-s3.c6' } } });
      expect((await (await fetch(url)).text()).toLowerCase()).toContain('<!doctype html>');
      child.kill('SIGINT');
      const { code, out } = await ended;
      expect(code).toBe(0);
      expect(out).toMatch(/\nStopping: accepted requests are answered first\.\n$/);
    },
    PATIENCE_MS,
  );

  it(
    'hands out a page that was built for its users, without a path of this machine',
    async () => {
      const { url, child, ended } = await startServer(['--seed', await writeSeed()]);
      const page = await (await fetch(url)).text();
      const scripts = [...page.matchAll(/(?:src|href)="(?<file>[^"]+\.js)"/g)].flatMap(
        ({ groups }) => groups?.file ?? [],
      );
      expect(scripts.length).toBeGreaterThan(0);
      for (const file of scripts) expect(await (await fetch(new URL(file, url))).text()).not.toContain(PROJECT);
      child.kill('SIGTERM');
      expect((await ended).code).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'ends on SIGTERM as well',
    async () => {
      const { child, ended } = await startServer(['--seed', await writeSeed()]);
      child.kill('SIGTERM');
      expect((await ended).code).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'says that a port is in use, and what to do',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const address = other.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const { code, err } = await run(['start', '--seed', await writeSeed()], { PORT: String(port) });
      other.close();
      expect([code, err]).toEqual([
        1,
        `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or set PORT to another.\n`,
      ]);
    },
    PATIENCE_MS,
  );

  it.each(['abc', '-1', '65536', '80.5'])('refuses a port that is none: %s', async (port) => {
    expect(await run(['start'], { PORT: port })).toEqual({
      code: 2,
      out: '',
      err: `PORT is "${port}": it must be a whole number from 0 to 65535, such as 4000.\n`,
    });
  });

  it('starts nothing while the knowledge has problems', async () => {
    const seed = await writeSeed({ 'consensus.yaml': '' });
    const { code, out, err } = await run(['start', '--seed', seed], { PORT: '0' });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/problems?, nothing was loaded\.\n$/);
  });
});
