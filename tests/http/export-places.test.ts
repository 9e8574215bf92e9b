import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../server/http/policy.ts';
import { smallStore } from '../graphql/ask.ts';
import { sendRaw } from './raw.ts';
import { serve } from './serve.ts';

/** How things are where one waits so long for its turn. */
const waiting = (waitMs: number) => ({ capacity: { ...DEFAULT_POLICY.capacity, waitMs } });
const DRAWN = JSON.stringify({ nodes: [{ id: 'gfmd' }], relations: [] });
const PATH = '/export/entities.csv';

/** The head of a request that sends a body of so many bytes. */
const head = (length: number) =>
  `POST ${PATH} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
/** What is drawn, in a body of so many bytes. */
const drawn = (length: number) => DRAWN.padEnd(length);
const LARGE = 200_000;

/** Asks for an export from an address of this machine's own, as a client of its own, and gives the status. */
function askFrom(url: string, localAddress: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { localAddress, agent: false }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode));
    });
    asked.once('error', reject);
    asked.end();
  });
}

/** Sends the first half of a large body, and the rest when told. */
function sendSlowly(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.on('error', () => undefined);
  socket.on('data', (piece) => {
    received += piece;
  });
  socket.write(head(LARGE) + drawn(LARGE).slice(0, LARGE / 2));
  return { received: () => received, sendRest: () => socket.write(drawn(LARGE).slice(LARGE / 2)) };
}

describe('the places for exports', () => {
  it('are not all for one client', async () => {
    let holding = 0;
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ontology = async () => {
      holding++;
      await released;
      return smallStore.ontology();
    };
    const { url } = await serve({ store: { ...smallStore, ontology }, policy: waiting(2_000) });
    const held = [1, 2].map(() => askFrom(`${url}${PATH}`, '127.0.0.1'));
    await expect.poll(() => holding).toBeGreaterThan(0);
    await sleep(200);
    expect(await askFrom(`${url}/export/citation.txt?search=border`, '127.0.0.2')).toBe(200);
    release();
    expect(await Promise.all(held)).toEqual([200, 200]);
  });
});

describe('a large body', () => {
  it('waits for its turn before it is read, while small ones and addresses are answered', async () => {
    const { url } = await serve({ policy: waiting(300) });
    const slow = sendSlowly(url);
    await sleep(100);
    // More than is ever read: it would be refused as too large by whoever read it to its end.
    const other = 9 * 1024 * 1024;
    const part = drawn(LARGE);
    expect(await sendRaw(url, head(other) + part)).toMatch(/^HTTP\/1\.1 503 /);
    expect(await sendRaw(url, head(DRAWN.length) + DRAWN)).toMatch(/^HTTP\/1\.1 200 /);
    expect((await fetch(`${url}${PATH}`)).status).toBe(200);
    slow.sendRest();
    await expect.poll(slow.received).toMatch(/^HTTP\/1\.1 200 /);
    expect(await sendRaw(url, head(LARGE) + drawn(LARGE))).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('that does not come to its end gives its turn up with its time', async () => {
    const { url } = await serve({ policy: waiting(300), timeoutMs: 400 });
    const slow = sendSlowly(url);
    await expect.poll(slow.received, { timeout: 5_000 }).toMatch(/^HTTP\/1\.1 503 /);
    expect(await sendRaw(url, head(LARGE) + drawn(LARGE))).toMatch(/^HTTP\/1\.1 200 /);
  });
});
