import { connect, createServer, type Socket } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/neo4j/ports.ts';
import { begin, type Running, writeSeed } from '../cli/run.ts';
import { report, SCALE } from './scale.ts';

const PATIENCE_MS = 180_000;
const QUERY = '{ documents { id } }';
const started: Running[] = [];
afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
});

/** Runs `start` as a user does. */
async function startProgram(settings: Record<string, string>): Promise<Running> {
  const program = begin(['start', '--seed', await writeSeed()], { PORT: '0', LOG: 'warn', ...settings });
  started.push(program);
  return program;
}

/** The port at which a program answers, once it does. */
async function portOf({ said }: Running): Promise<number> {
  await expect.poll(said, { timeout: PATIENCE_MS }).toMatch(/Compact Graph is at http:\S+/);
  return Number(/127\.0\.0\.1:(\d+)/.exec(said())?.[1]);
}

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

/** Opens a request that the server has accepted, its body not sent yet. */
async function openAccepted(port: number, length: number) {
  const request = openRequest(port);
  const head = ['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Expect: 100-continue'];
  request.send(`${[...head, `Content-Length: ${length}`].join('\r\n')}\r\n\r\n`);
  await expect.poll(request.received, { timeout: PATIENCE_MS }).toContain('100 Continue');
  return request;
}

/** Four clients that ask on connections they keep, until nothing listens there any more; gives how each question ended. */
function keepAsking(port: number) {
  const outcomes: string[] = [];
  const url = `http://127.0.0.1:${port}/graphql?${new URLSearchParams({ query: QUERY })}`;
  const askOn = async (): Promise<void> => {
    for (;;) {
      const outcome = await fetch(url).then(
        async (answer) => `${answer.status} ${await answer.text()}`,
        ({ cause }) => String(cause?.code ?? cause),
      );
      outcomes.push(outcome);
      if (outcome === 'ECONNREFUSED') return;
    }
  };
  return { outcomes, ended: Promise.all(Array.from({ length: 4 }, askOn)) };
}

/** Tells a program to end, and how long it took. */
async function endProgram({ child, ended }: Running): Promise<{ code: number | null; ms: number }> {
  const toldAt = Date.now();
  child.kill('SIGTERM');
  const { code } = await ended;
  return { code, ms: Date.now() - toldAt };
}

describe('start', () => {
  it(
    'told to end loses nothing that it has accepted, takes no more, and is gone within ten seconds',
    async () => {
      const program = await startProgram({});
      const port = await portOf(program);
      const body = JSON.stringify({ query: QUERY });
      const accepted = await openAccepted(port, body.length);
      const others = keepAsking(port);
      await expect.poll(() => others.outcomes.length, { timeout: PATIENCE_MS }).toBeGreaterThan(40);
      const gone = endProgram(program);
      await expect
        .poll(program.said, { timeout: PATIENCE_MS })
        .toContain('Stopping: accepted requests are answered first.');
      await others.ended;
      accepted.send(body);
      await accepted.closed;
      expect(accepted.received()).toContain('{"data":{"documents":[{"id":"doc"}]}}');
      expect([...new Set(others.outcomes)].toSorted()).toEqual([
        '200 {"data":{"documents":[{"id":"doc"}]}}',
        'ECONNREFUSED',
      ]);
      const { code, ms } = await gone;
      report(`SIGTERM under load: ${others.outcomes.length} questions, none lost, gone after ${ms} ms`);
      expect([code, (await program.ended).err]).toEqual([0, '']);
      expect(ms).toBeLessThan(10_000 * SCALE.patience);
    },
    2 * PATIENCE_MS,
  );

  it(
    'is gone within ten seconds though a request never ends',
    async () => {
      const program = await startProgram({});
      await openAccepted(await portOf(program), 10);
      const { code, ms } = await endProgram(program);
      report(`SIGTERM with a request that never ends: gone after ${ms} ms`);
      expect(code).toBe(0);
      expect(ms).toBeLessThan(10_000 * SCALE.patience);
    },
    2 * PATIENCE_MS,
  );

  it(
    'waits for a database that is not there, says so, and ends with why when it does not come',
    async () => {
      const port = await freePort();
      const uri = `bolt://127.0.0.1:${port}`;
      const program = await startProgram({ NEO4J_URI: uri, NEO4J_PASSWORD: 'hunter2hunter2', NEO4J_WAIT: '4' });
      const { code, out, err } = await program.ended;
      expect(out).toContain(`Neo4j at ${uri} does not answer yet; waiting up to 4 seconds for it.\n`);
      expect(err).toMatch(new RegExp(`^Neo4j at bolt://127\\.0\\.0\\.1:${port} does not answer`));
      expect(err).not.toMatch(/hunter2|\n\s+at /);
      expect(code).toBe(3);
    },
    PATIENCE_MS,
  );

  it(
    'gives up on a database that accepts and never speaks',
    async () => {
      const silent = createServer(() => undefined);
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      const address = silent.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const env = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'hunter2hunter2', NEO4J_WAIT: '3' };
      const program = await startProgram(env);
      expect((await program.ended).code).toBe(3);
      silent.close();
    },
    PATIENCE_MS,
  );
});
