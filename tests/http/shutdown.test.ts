import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { serve } from './serve.ts';
import { slowStore } from './stores.ts';

describe('a server that is told to stop', () => {
  it('finishes what it has accepted, accepts no more, and is then gone', async () => {
    const served = await serve({ store: slowStore(400) });
    const accepted = served.post('{ statistics { version } }');
    await sleep(100);
    const closed = served.close();
    await expect(fetch(`${served.url}/health`)).rejects.toThrow();
    const answer = await accepted;
    expect(await answer.json()).toEqual({ data: { statistics: { version: 'abcdef0123456789'.repeat(4) } } });
    const startedAt = Date.now();
    await closed;
    expect(Date.now() - startedAt).toBeLessThan(1000);
  });

  it('does not wait for connections that only stay open', async () => {
    const served = await serve();
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('connect', resolve));
    await new Promise<void>((resolve) => {
      request(`${served.url}/health`, { headers: { connection: 'keep-alive' } }, (answer) => {
        answer.resume();
        answer.once('end', resolve);
      }).end();
    });
    const startedAt = Date.now();
    await served.close();
    expect(Date.now() - startedAt).toBeLessThan(3000);
    socket.destroy();
  });
});
