import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AddressError } from '../../server/http/address-error.ts';
import { createLog } from '../../server/http/log.ts';
import { startServer } from '../../server/http/start-server.ts';
import { smallStore } from '../graphql/ask.ts';
import { serve } from './serve.ts';

const served = await serve();
const at = (path: string, init: RequestInit = {}) => fetch(served.url + path, init);

describe('the server', () => {
  it('says that it lives, and that it can answer', async () => {
    const health = await at('/health');
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await at('/ready');
    const version = 'abcdef0123456789'.repeat(4);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', store: 'memory', version }]);
  });

  it('is not taken for healthy wherever an address ends so', async () => {
    const answer = await at('/graphql?query={x}/health');
    expect(await answer.text()).toContain('Syntax Error');
  });

  it('hands out the contract as it stands in the project', async () => {
    const answer = await at('/schema.graphql');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(await readFile('schema.graphql', 'utf8'));
  });

  it('answers with the page wherever the page may have put its state', async () => {
    for (const path of ['/', '/entity/gfmd', '/?focus=gfmd']) {
      const answer = await at(path);
      expect(await answer.text()).toBe('<!doctype html><title>Compact Graph</title>');
      expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    }
  });

  it('hands out what the build named by its content for a year, compressed beforehand', async () => {
    const answer = await at('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'identity' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await answer.text()).toBe('console.log("plain");');
    const head = await at('/assets/app-1a2b.js', { method: 'HEAD', headers: { 'accept-encoding': 'br, gzip' } });
    expect(head.headers.get('content-encoding')).toBe('br');
  });

  it.each(['/assets/gone.js', '/favicon.ico', '/graphiql/app.js'])('has nothing at %s', async (path) => {
    expect((await at(path)).status).toBe(404);
  });

  it.each(['/../package.json', '/assets/..%2f..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '/assets/%00'])(
    'hands out nothing from outside the page: %s',
    async (path) => {
      const text = await (await at(path)).text();
      expect(text).not.toMatch(/dependencies|root:/);
    },
  );

  it('says what is where when it has nothing at an address', async () => {
    expect(await (await at('/assets/gone.js')).text()).toBe(
      'There is nothing at /assets/gone.js. The page is at /, GraphQL at /graphql.\n',
    );
  });

  it.each(['POST', 'PUT', 'DELETE'])('takes no %s but at /graphql', async (method) => {
    const answer = await at('/', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a page that is built anew while it is served', () => {
  it('takes no more with it than the answers whose files are gone', async () => {
    const clientFolder = await mkdtemp(join(tmpdir(), 'compact-graph-page-'));
    await writeFile(join(clientFolder, 'index.html'), '<!doctype html><title>Compact Graph</title>');
    await writeFile(join(clientFolder, 'gone.js'), 'console.log("soon gone");');
    const options = { host: '127.0.0.1', port: 0, store: smallStore, log: createLog('silent'), timeoutMs: 1000 };
    const server = await startServer({ ...options, clientFolder });
    await rm(join(clientFolder, 'gone.js'));
    await expect(fetch(`${server.url}/gone.js`).then((answer) => answer.text())).rejects.toThrow();
    expect(await (await fetch(server.url)).text()).toContain('Compact Graph');
    await server.close();
    await rm(clientFolder, { recursive: true });
  });
});

describe('an address that can not be listened on', () => {
  const settings = { store: smallStore, log: createLog('silent'), clientFolder: 'nowhere', timeoutMs: 1000 };

  it('is told as in use, with what to do', async () => {
    const port = Number(new URL(served.url).port);
    const failure = startServer({ ...settings, host: '127.0.0.1', port });
    await expect(failure).rejects.toThrow(
      new AddressError(`Port ${port} on 127.0.0.1 is in use. Stop what listens there, or set PORT to another.`),
    );
  });

  it('is told as not of this machine', async () => {
    const failure = startServer({ ...settings, host: '203.0.113.7', port: 0 });
    await expect(failure).rejects.toThrow(
      new AddressError('203.0.113.7 is no address of this machine. Set HOST to 127.0.0.1, or 0.0.0.0 for all.'),
    );
  });
});
