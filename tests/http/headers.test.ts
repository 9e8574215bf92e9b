import { describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

const served = await serve();
const QUERY = '{ statistics { version } }';

/** The directives of an answer's content policy. */
function policyOf(answer: Response): Record<string, string> {
  const directives = (answer.headers.get('content-security-policy') ?? '').split(';');
  return Object.fromEntries(directives.map((directive) => directive.trim().split(/ (.*)/s).slice(0, 2)));
}

describe('the page', () => {
  it('may load from this server alone, and holds no script of its own', async () => {
    const policy = policyOf(await fetch(served.url));
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': expect.stringMatching(/^'self' 'sha256-[\w+/]+='$/),
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'self'",
    });
  });

  it('is taken for what it is, and tells no other site where it was', async () => {
    const { headers } = await fetch(served.url);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('GraphiQL', () => {
  const browser = { headers: { accept: 'text/html,application/xhtml+xml' } };

  it('comes from this server alone, without inline scripts, each worked query in a tab', async () => {
    const answer = await fetch(`${served.url}/graphql`, browser);
    const page = await answer.text();
    expect(policyOf(answer)['script-src']).toBe("'self'");
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
    expect(page).not.toMatch(/https?:\/\//);
    const [, script = ''] = /<script src="([^"]+)"/.exec(page) ?? [];
    const code = await (await fetch(served.url + script)).text();
    expect(code).toContain('query WhereDidTheyDisagree');
    expect(code.match(/query [A-Z]\w+ \{/g)?.length).toBeGreaterThanOrEqual(10);
  });

  it('also opens on an address that holds a query', async () => {
    const answer = await fetch(`${served.url}/graphql?${new URLSearchParams({ query: QUERY })}`, browser);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each(['br', 'gzip'])('is sent compressed by %s and may be kept', async (encoding) => {
    const page = await (await fetch(`${served.url}/graphql`, browser)).text();
    const [, style = ''] = /href="([^"]+\.css)"/.exec(page) ?? [];
    const answer = await fetch(served.url + style, { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await answer.text()).toContain('.graphiql-container');
  });
});

describe('a page of another origin', () => {
  const origin = 'https://observablehq.example';
  const preflight = (url: string) =>
    fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });

  it('is kept out unless it is let in', async () => {
    const answer = await served.get(QUERY, { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const before = await preflight(served.url);
    expect([before.status, before.headers.get('access-control-allow-methods')]).toEqual([204, null]);
  });

  it('may read every answer where any may, refusals too, never with credentials', async () => {
    const open = await serve({ policy: { corsOrigins: ['*'] } });
    for (const query of [QUERY, '{ nothing }']) {
      const { headers } = await open.get(query, { origin });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
  });

  it('may read where it is one of those let in, and is told beforehand what it may send', async () => {
    const some = await serve({ policy: { corsOrigins: ['https://other.example', origin] } });
    const answer = await preflight(some.url);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type, accept, if-none-match');
    const stranger = await some.get(QUERY, { origin: 'https://stranger.example' });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
    expect(stranger.headers.get('vary')).toContain('Origin');
  });
});

describe('an answer to GET', () => {
  it('has a tag of the version and the question, and is answered 304 to who has it', async () => {
    const answer = await served.get(QUERY);
    const tag = answer.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"abcdef0123456789-[0-9a-f]{16}"$/);
    expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    expect(answer.headers.get('vary')).toBe('Accept, Origin, Accept-Encoding');
    for (const held of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await served.get(QUERY, { 'if-none-match': held });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
  });

  it('is packed for who takes it so, and has the same tag as when it is not', async () => {
    const query = '{ ontology { kinds { id label plural definition example counterExample } } }';
    const [packed, plain] = await Promise.all(
      ['gzip', 'identity'].map((accepted) => served.get(query, { 'accept-encoding': accepted })),
    );
    expect([packed?.headers.get('content-encoding'), plain?.headers.get('content-encoding')]).toEqual(['gzip', null]);
    expect(packed?.headers.get('etag')).toBe(plain?.headers.get('etag'));
    expect(await packed?.text()).toBe(await plain?.text());
  });

  it('has another tag for another question or another form of answer', async () => {
    const tags = await Promise.all([
      served.get(QUERY),
      served.get('{ statistics { documents } }'),
      served.get(QUERY, { accept: 'application/json' }),
    ]);
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(3);
    const again = await served.get('{ statistics { documents } }', {
      'if-none-match': tags[0]?.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(200);
  });

  it('with errors has none and is not to be kept', async () => {
    const answer = await served.get('{ entities(first: 0) { totalCount } }');
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  it('by POST has none', async () => {
    const answer = await served.post(QUERY);
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

describe('a file to save', () => {
  it.each(['graph.gexf', 'graph.graphml', 'graph.cyjs', 'graph.jsonld'])(
    'is packed for who takes it so: %s',
    async (name) => {
      const [packed, plain] = await Promise.all(
        ['gzip', 'identity'].map((accepted) =>
          fetch(`${served.url}/export/${name}`, { headers: { 'accept-encoding': accepted } }),
        ),
      );
      expect([packed?.headers.get('content-encoding'), plain?.headers.get('content-encoding')]).toEqual(['gzip', null]);
      expect(packed?.headers.get('vary')).toContain('Accept-Encoding');
      expect(packed?.status).toBe(200);
      expect(await packed?.text()).toBe(await plain?.text());
    },
  );
});
