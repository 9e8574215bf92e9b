import { describe, expect, it } from 'vitest';
import { UsageError } from '../../server/cli/exit-codes.ts';
import { readLogLevel, readPatience, readPolicy } from '../../server/cli/settings.ts';
import { serve } from './serve.ts';

const INTROSPECTION = '{ __schema { queryType { name } } }';
const BROWSER = { headers: { accept: 'text/html' } };

describe('introspection', () => {
  it('can be switched off, and the published schema with it', async () => {
    const { post, url } = await serve({ policy: { introspection: false } });
    const answer = await post(INTROSPECTION);
    const { errors } = await answer.json();
    expect(answer.status).toBe(400);
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await fetch(`${url}/schema.graphql`)).status).toBe(404);
    expect((await post('{ __typename documents { __typename id } }')).status).toBe(200);
  });
});

describe('GraphiQL', () => {
  it('can be switched off', async () => {
    const { url } = await serve({ policy: { graphiql: false } });
    const answer = await fetch(`${url}/graphql`, BROWSER);
    expect(answer.headers.get('content-type') ?? '').not.toContain('text/html');
  });
});

describe('the settings of the server', () => {
  it('are as open as a laptop needs where none is set', () => {
    expect(readPolicy({})).toEqual({ corsOrigins: [], introspection: true, graphiql: true, trustProxy: false });
    expect(readLogLevel({})).toBe('info');
    expect(readPatience({})).toBe(60_000);
  });

  it('are read from the environment', () => {
    const env = {
      CORS_ORIGINS: 'https://a.example, http://localhost:8080',
      INTROSPECTION: 'off',
      GRAPHIQL: 'OFF',
      TRUST_PROXY: 'on',
    };
    expect(readPolicy(env)).toEqual({
      corsOrigins: ['https://a.example', 'http://localhost:8080'],
      introspection: false,
      graphiql: false,
      trustProxy: true,
    });
    expect(readPolicy({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
    expect(readLogLevel({ LOG: 'warn' })).toBe('warn');
    expect(readPatience({ NEO4J_WAIT: '5' })).toBe(5_000);
  });

  it.each([
    [{ INTROSPECTION: 'false' }, 'INTROSPECTION is "false": it must be on or off.'],
    [
      { CORS_ORIGINS: 'https://a.example/x' },
      'CORS_ORIGINS holds "https://a.example/x": each must be an origin such as https://example.org, or * for any page.',
    ],
    [{ LOG: 'debug' }, 'LOG is "debug": it must be info, warn or silent.'],
    [{ NEO4J_WAIT: 'long' }, 'NEO4J_WAIT is "long": it must be a whole number of seconds up to 9999, such as 60.'],
  ])('that can not be meant are refused: %o', (env, message) => {
    const read = () => [readPolicy(env), readLogLevel(env), readPatience(env)];
    expect(read).toThrow(new UsageError(message));
  });
});
