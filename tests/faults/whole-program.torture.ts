import { spawn } from 'node:child_process';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/neo4j/ports.ts';

const children = new Set<ReturnType<typeof startProgram>>();

/** Runs the command as a user does. */
function startProgram(args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['server/cli/compact-graph.mjs', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  child.stderr.on('data', (piece) => {
    complained += piece;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const program = { child, ended, said: () => said, complained: () => complained };
  children.add(program);
  return program;
}

afterAll(async () => {
  for (const { child } of children) child.kill('SIGKILL');
  await Promise.all([...children].map(({ ended }) => ended));
});

/** A request by hand, sent piece by piece. */
function openRequest(port: number) {
  const socket: Socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('data', (piece) => {
    received += piece;
  });
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { send: (text: string) => socket.write(text), closed, received: () => received };
}

describe('start', () => {
  it('answers what it has accepted when it is told to end, takes no more, and is gone within ten seconds', async () => {
    const program = startProgram(['start'], { PORT: '0', NEO4J_URI: '', LOG: 'warn' });
    await expect.poll(program.said, { timeout: 120_000 }).toMatch(/Compact Graph is at http:\S+/);
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(program.said())?.[1]);
    const body = JSON.stringify({ query: '{ statistics { documents } }' });
    const accepted = openRequest(port);
    accepted.send(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    );
    await sleep(300);
    const toldAt = Date.now();
    program.child.kill('SIGTERM');
    await expect.poll(program.said, { timeout: 5_000 }).toContain('Stopping: accepted requests are answered first.');
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
    accepted.send(body.slice(10));
    await accepted.closed;
    expect(accepted.received()).toContain('{"data":{"statistics":{"documents":1}}}');
    expect(await program.ended).toBe(0);
    expect(Date.now() - toldAt).toBeLessThan(10_000);
    expect(program.complained()).toBe('');
  }, 180_000);

  it('is gone within ten seconds though a request never ends', async () => {
    const program = startProgram(['start'], { PORT: '0', NEO4J_URI: '', LOG: 'warn' });
    await expect.poll(program.said, { timeout: 120_000 }).toMatch(/Compact Graph is at http:\S+/);
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(program.said())?.[1]);
    openRequest(port).send('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n');
    await sleep(300);
    const toldAt = Date.now();
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(Date.now() - toldAt).toBeLessThan(10_000);
  }, 180_000);

  it('waits for a database that is not there, says so, and ends with why when it does not come', async () => {
    const port = await freePort();
    const env = { PORT: '0', NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'hunter2hunter2', NEO4J_WAIT: '4' };
    const program = startProgram(['start'], env);
    const code = await program.ended;
    expect(program.said()).toContain(
      `Neo4j at bolt://127.0.0.1:${port} does not answer yet; waiting up to 4 seconds for it.\n`,
    );
    expect(program.complained()).toMatch(new RegExp(`^Neo4j at bolt://127\\.0\\.0\\.1:${port} does not answer`));
    expect(program.complained()).not.toMatch(/hunter2|\n\s+at /);
    expect(code).toBe(3);
  }, 180_000);

  it('gives up on a database that accepts and never speaks', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const env = { PORT: '0', NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'hunter2hunter2', NEO4J_WAIT: '3' };
    const program = startProgram(['start'], env);
    expect(await program.ended).toBe(3);
    silent.close();
  }, 180_000);
});
