import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/port.ts';
import { smallStore } from '../graphql/ask.ts';
import { serve } from './serve.ts';
import { slowStore } from './stores.ts';

/** More than the machine holds for a connection that nobody reads. */
const LARGE = 64 * 1024 * 1024;
const BODY = JSON.stringify({ query: '{ statistics { version } }' });
/** Nothing may move on a connection for so long, all in all. */
const TIMES = { timeoutMs: 300, stalledMs: 100 };

/** The small graph with a version as long as the answer is to be. */
const largeStore: Store = {
  ...smallStore,
  statistics: async () => ({ ...(await smallStore.statistics()), version: 'x'.repeat(LARGE) }),
};

/** Asks on a connection that is not read until it is told to, and counts what comes then. */
function ask(url: string, connection: 'close' | 'keep-alive') {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let bytes = 0;
  socket.pause();
  socket.on('error', () => undefined);
  socket.on('data', (piece) => {
    bytes += piece.length;
  });
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const send = () =>
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: ${connection}\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`,
    );
  send();
  return { socket, closed, send, bytes: () => bytes };
}

describe('a connection on which nothing moves', () => {
  it('ends when its answer is not read', async () => {
    const { url } = await serve({ store: largeStore, ...TIMES });
    const asked = ask(url, 'close');
    await sleep(3_000);
    asked.socket.resume();
    await asked.closed;
    expect(asked.bytes()).toBeLessThan(LARGE);
  });

  it('stays while its answer is read, however slowly', async () => {
    const { url } = await serve({ store: largeStore, ...TIMES });
    const asked = ask(url, 'close');
    let pauseAt = 0;
    asked.socket.on('data', () => {
      if (asked.bytes() < pauseAt) return;
      pauseAt = asked.bytes() + LARGE / 32;
      asked.socket.pause();
      setTimeout(() => asked.socket.resume(), 50);
    });
    asked.socket.resume();
    await asked.closed;
    expect(asked.bytes()).toBeGreaterThan(LARGE);
  });

  it('stays while its question is answered', async () => {
    const served = await serve({ store: slowStore(800), timeoutMs: 2_000, stalledMs: 100 });
    expect((await served.post('{ statistics { version } }')).status).toBe(200);
  });

  it('stays between questions', async () => {
    const { url } = await serve(TIMES);
    const asked = ask(url, 'keep-alive');
    asked.socket.resume();
    await expect.poll(asked.bytes).toBeGreaterThan(0);
    const before = asked.bytes();
    await sleep(1_500);
    asked.send();
    await expect.poll(asked.bytes).toBe(2 * before);
    asked.socket.destroy();
  });
});
