import { EventEmitter, once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serve } from './serve.ts';
import { slowStore } from './stores.ts';

describe('a server that is told to stop', () => {
  it('finishes what it has accepted, accepts no more, and is then gone', async () => {
    const asked = new EventEmitter();
    const served = await serve({ store: slowStore(400, () => asked.emit('asked')) });
    const heard = once(asked, 'asked');
    const accepted = served.post('{ statistics { version } }');
    await heard;
    const closed = served.close();
    await expect(fetch(`${served.url}/health`)).rejects.toThrow();
    const answer = await accepted;
    expect(await answer.json()).toEqual({ data: { statistics: { version: 'abcdef0123456789'.repeat(4) } } });
    const startedAt = Date.now();
    await closed;
    expect(Date.now() - startedAt).toBeLessThan(3000);
  });

  it('still answers the first request of a connection that was made just before', async () => {
    const served = await serve();
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    await once(socket, 'connect');
    await fetch(`${served.url}/health`);
    const closed = served.close();
    socket.write('GET /health HTTP/1.1\r\nhost: here\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK/);
    await closed;
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

describe('a connection that is kept', () => {
  it('is kept longer than browsers and proxies keep theirs, and told for how long, so that none is closed as they ask on it', async () => {
    const served = await serve();
    const answer = await served.get('{ documents { id } }');
    expect([answer.status, answer.headers.get('keep-alive')]).toEqual([200, 'timeout=75']);
  });
});
