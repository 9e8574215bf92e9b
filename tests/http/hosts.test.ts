import { describe, expect, it } from 'vitest';
import { sendRaw } from './raw.ts';
import { serve } from './serve.ts';

const served = await serve();
const target = (query: string) => `/graphql?${new URLSearchParams({ query })}`;
const VERSION = target('{ statistics { version } }');

/** Asks by GET with these headers, and gives the answer as it came. */
const ask = (headers: readonly string[], { path = VERSION, version = '1.1' } = {}) =>
  sendRaw(served.url, `${[`GET ${path} HTTP/${version}`, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`);

describe('a Host that is none', () => {
  it.each(['a b', '[', '[::1', 'x:99999', 'x:y', 'a#b', 'a?b', 'a/b', 'a\\b', 'user@x', 'a\tb', 'a%', '<', ':'])(
    'is refused in plain words: %j',
    async (host) => {
      for (const path of [VERSION, '/health', '/export/entities.csv?of=gfmd']) {
        const answer = await ask([`Host: ${host}`], { path });
        expect(answer).toMatch(/^HTTP\/1\.1 400 /);
        expect(answer).toContain('The Host header is no host, such as example.org or 127.0.0.1:4000.\n');
        expect(answer).not.toMatch(/\n\s+at |node_modules/);
      }
    },
  );

  it('can not have the tag of one question taken for that of another', async () => {
    const told = await ask(['Host: x']);
    const tag = /^etag: (.*)$/im.exec(told)?.[1] ?? '';
    expect(tag).toMatch(/^W\//);
    expect(await ask(['Host: x', `If-None-Match: ${tag}`])).toMatch(/^HTTP\/1\.1 304 /);
    const other = { path: target('{ documents { id } }') };
    expect(await ask([`Host: x${VERSION}#`, `If-None-Match: ${tag}`], other)).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('a Host as it may be', () => {
  it.each(['x', 'X.Example', 'x:80', 'x:', 'localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'my_server', ''])(
    'is answered: %j',
    async (host) => {
      expect(await ask([`Host: ${host}`])).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  it('may be missing in HTTP/1.0', async () => {
    expect(await ask([], { version: '1.0' })).toMatch(/^HTTP\/1\.1 200 /);
  });
});
