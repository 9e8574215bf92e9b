import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { givenUp } from '../../server/store/bounded-store.ts';
import type { Store, StoreView } from '../../server/store/port.ts';
import { smallStore } from '../graphql/ask.ts';
import { serve } from './serve.ts';
import { slowStore } from './stores.ts';

const CAPACITY = { atOnce: 4, perClient: 4, waiting: 4, waitMs: 20_000 };
const BODY = JSON.stringify({ query: '{ statistics { version } }' });

/** Asks from an address of this machine's own, as a client of its own. */
function askFrom(url: string, localAddress: string) {
  return new Promise<{ status: number; retryAfter: string | undefined; code: string | null }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const asked = request(`${url}/graphql`, { method: 'POST', headers, localAddress, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (piece) => {
        text += piece;
      });
      answer.on('end', () => {
        const code = JSON.parse(text).errors?.[0].extensions.code ?? null;
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, retryAfter: headers['retry-after'], code });
      });
    });
    asked.on('error', reject);
    asked.end(BODY);
  });
}

/** The small graph behind a store that counts only once it may. */
function heldStore() {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let holding = 0;
  const store: Store = {
    ...smallStore,
    statistics: async () => {
      holding++;
      await released;
      return smallStore.statistics();
    },
  };
  return { store, release, holding: () => holding };
}

describe('more questions than can be answered', () => {
  it('are refused at once with when to come back, and those accepted are answered', async () => {
    const held = heldStore();
    const { url } = await serve({ store: held.store, policy: { capacity: CAPACITY } });
    const accepted = Array.from({ length: 4 }, () => askFrom(url, '127.0.0.1'));
    await expect.poll(held.holding).toBe(4);
    const waiting = Array.from({ length: 4 }, () => askFrom(url, '127.0.0.1'));
    // None of those that may run or wait can be answered yet: whatever comes back was refused without waiting for them.
    await sleep(500);
    const refused = await Promise.all(Array.from({ length: 50 }, () => askFrom(url, '127.0.0.1')));
    for (const { status, retryAfter, code } of refused) {
      expect([status, retryAfter, code]).toEqual([503, '1', 'SERVER_BUSY']);
    }
    held.release();
    const answered = await Promise.all([...accepted, ...waiting]);
    expect(answered.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
  });

  it('of one client leave another its turn', async () => {
    const { url } = await serve({ store: slowStore(100), policy: { capacity: { ...CAPACITY, perClient: 3 } } });
    let floods = true;
    const flood = Array.from({ length: 20 }, async () => {
      while (floods) await askFrom(url, '127.0.0.1');
    });
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await askFrom(url, '127.0.0.2'));
    floods = false;
    await Promise.all(flood);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('a client that leaves', () => {
  it('frees its place', async () => {
    const { url, post } = await serve({
      store: slowStore(60_000),
      policy: { capacity: { atOnce: 1, perClient: 1, waiting: 0, waitMs: 1 } },
    });
    const leaving = new AbortController();
    const asked = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: BODY,
      signal: leaving.signal,
    }).catch((error: Error) => error.name);
    await expect.poll(async () => (await post('{ documents { id } }')).status).toBe(503);
    leaving.abort();
    expect(await asked).toBe('AbortError');
    await expect.poll(async () => (await post('{ documents { id } }')).status).toBe(200);
  });

  it('keeps its place until the store has let go of what it asked', async () => {
    let letGo = () => {};
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const within = (signal: AbortSignal): StoreView => ({
      ...smallStore,
      statistics: () =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(givenUp()), { once: true })),
      confirm: async () => {
        if (signal.aborted) await released;
        return true;
      },
    });
    const { url, post } = await serve({
      store: { ...smallStore, within },
      policy: { capacity: { atOnce: 1, perClient: 1, waiting: 0, waitMs: 1 } },
    });
    const leaving = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const asked = fetch(`${url}/graphql`, { method: 'POST', headers, body: BODY, signal: leaving.signal }).catch(
      (error: Error) => error.name,
    );
    await expect.poll(async () => (await post('{ documents { id } }')).status).toBe(503);
    leaving.abort();
    expect(await asked).toBe('AbortError');
    await sleep(300);
    expect((await post('{ documents { id } }')).status).toBe(503);
    letGo();
    await expect.poll(async () => (await post('{ documents { id } }')).status).toBe(200);
  });
});
