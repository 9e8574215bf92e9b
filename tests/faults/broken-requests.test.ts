import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serve } from '../http/serve.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { heapAfterCollection } from './heap.ts';
import { report, SCALE } from './scale.ts';

const MOST_GROWTH = 40 * 1024 * 1024;
const QUERY = JSON.stringify({ query: '{ statistics { version } }' });

/** Hosts that end before their end within an address, or that no address can have. */
const ODD_HOSTS = [
  'a b',
  '[',
  '[::1',
  'x:99999',
  'x:y',
  'a#b',
  'a?b',
  'a/b',
  'a\\b',
  'user@x',
  'a\tb',
  '%',
  '<',
  ':',
  '',
];
/** What only a trace of the stack has in it. */
const TRACE = /\n\s+at |node_modules/;

/** A request that is wrong in some way, as bytes. */
function makeRequest(random: SeededRandom): Buffer {
  const method = random.pick([
    'GET',
    'POST',
    'PUT',
    'OPTIONS',
    'HEAD',
    'BREW',
    'CONNECT',
    '',
    'post',
    'GET\0',
    'PATCH',
  ]);
  const path = random.pick([
    '/graphql',
    '/graphql?query={statistics{version}}',
    '/graphql?query=%7B%7D&variables=%',
    `/graphql?query=${'%7B'.repeat(3_000)}`,
    '/graphql?query={statistics{version}}&variables={"a":',
    '/graphql?query[]=a&query[]=b&extensions=[]',
    '//evil.example/graphql',
    'http://evil.example/graphql',
    '/../../../../etc/passwd',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/graphiql/%00',
    '/%',
    '/\u00ff',
    '*',
    '/ready?x',
    `/${'a'.repeat(20_000)}`,
  ]);
  const headers = random.some(
    [
      'Host: x',
      'Host: x\r\nHost: y',
      'Content-Type: application/json',
      'Content-Type: application/json; charset=utf-7',
      'Content-Type: multipart/form-data',
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Type: application/graphql',
      'Content-Type: \u0001',
      'Accept: text/html',
      'Accept: application/graphql-response+json;q=99',
      'Accept-Encoding: br;q=nan',
      `If-None-Match: ${'"a",'.repeat(500)}`,
      'Transfer-Encoding: chunked',
      'Transfer-Encoding: gzip, chunked',
      'Content-Length: -1',
      'Content-Length: 10',
      'Content-Length: 99999999999',
      'Content-Length: 10\r\nContent-Length: 11',
      'Expect: 100-continue',
      'Upgrade: websocket\r\nConnection: Upgrade',
      `Cookie: ${'c=d;'.repeat(6_000)}`,
      'Origin: null',
      `X-Forwarded-For: ${'1.2.3.4, '.repeat(200)}`,
      ': empty',
      'No-Colon',
      ' Folded: yes',
    ],
    6,
  );
  const body = random.pick([
    '',
    QUERY,
    QUERY.slice(0, 12),
    '[]',
    'null',
    '"text"',
    '{"query":null}',
    '{"query":["a"]}',
    '{"query":{"a":1},"variables":"x"}',
    '{"query":"{statistics{version}}","variables":[1],"operationName":5,"extensions":"x"}',
    '{"query":"{statistics{version}}","__proto__":{"a":1}}',
    `${'['.repeat(20_000)}`,
    `${'{"a":'.repeat(5_000)}`,
    `5\r\nhello\r\n0\r\n\r\n`,
    `ZZ\r\nhello`,
    `{"query":"${'{a'.repeat(20_000)}"}`,
    `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--`,
  ]);
  const withLength = random.chance(0.5) ? [...headers, `Content-Length: ${Buffer.byteLength(body)}`] : headers;
  const version = random.pick(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', 'HTTQ', '']);
  const text = `${method} ${path} ${version}\r\n${withLength.join('\r\n')}\r\n\r\n`;
  const bytes = Buffer.concat([
    Buffer.from(text, 'latin1'),
    Buffer.from(body),
    random.chance(0.1) ? Buffer.from([0xff, 0xfe, 0]) : Buffer.alloc(0),
  ]);
  return random.chance(0.2) ? bytes.subarray(0, random.whole(0, bytes.length)) : bytes;
}

/** A request to an odd host, with nothing else wrong, for otherwise it would be refused before that is looked at. */
function makeOddlyAddressed(random: SeededRandom): Buffer {
  const path = random.pick(['/graphql', '/graphql?query={statistics{version}}', '/export/entities.csv', '/ready', '/']);
  const host = `Host: ${random.pick(ODD_HOSTS)}`;
  const length = `Content-Type: application/json\r\nContent-Length: ${QUERY.length}`;
  const text = random.pick([
    `GET ${path} HTTP/1.1\r\n${host}\r\n\r\n`,
    `POST ${path} HTTP/1.1\r\n${host}\r\n${length}\r\n\r\n${QUERY}`,
    `GET ${path} HTTP/1.0\r\n\r\n`,
  ]);
  return Buffer.from(text);
}

/** Sends bytes, waits until they are answered, refused or left lying, and gives what came back. */
function send(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const pieces: Buffer[] = [];
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(pieces).toString('latin1'));
    };
    // What waits for more than it got is left by the client soon.
    const timer = setTimeout(done, 150);
    socket.on('data', (piece) => {
      pieces.push(piece);
      timer.refresh();
    });
    socket.on('close', () => {
      clearTimeout(timer);
      done();
    });
    socket.on('error', () => undefined);
    socket.write(bytes);
  });
}

describe(`a broken request (${SCALE.requests} of them, seed ${SCALE.seed})`, () => {
  it('is refused or left: no crash, no fault of ours, no connection kept, memory flat', async () => {
    const served = await serve();
    const port = Number(new URL(served.url).port);
    const random = seededRandom(SCALE.seed);
    let heapEarly = 0;
    const faults: string[] = [];
    for (let sent = 0; sent < SCALE.requests; sent += 8) {
      if (sent >= SCALE.requests / 2 && heapEarly === 0) heapEarly = heapAfterCollection();
      const requests = Array.from({ length: 8 }, () =>
        random.chance(0.1) ? makeOddlyAddressed(random) : makeRequest(random),
      );
      const answers = await Promise.all(requests.map((bytes) => send(port, bytes)));
      answers.forEach((answer, i) => {
        const statuses = answer.match(/HTTP\/1\.[01] \d{3}/g) ?? [];
        const wrong =
          statuses.find((status) => / 5\d\d$/.test(status) && !/ 50[15]$/.test(status)) ?? TRACE.exec(answer)?.[0];
        if (wrong !== undefined) faults.push(`${wrong}\n${requests[i]?.toString('latin1').slice(0, 800)}`);
      });
    }
    expect(faults).toEqual([]);
    expect(served.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    const health = await fetch(`${served.url}/health`);
    expect(health.status).toBe(200);
    expect((await served.post('{ documents { id } }')).status).toBe(200);
    const growth = heapAfterCollection() - heapEarly;
    report(
      `${SCALE.requests} broken requests, ${faults.length} faults, heap ${Math.round(growth / 1024)} KiB more at the end than half-way`,
    );
    expect(growth).toBeLessThan(MOST_GROWTH);
  }, 900_000);
});
