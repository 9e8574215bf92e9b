import { describe, expect, it } from 'vitest';
import { serve } from './serve.ts';
import { faultyStore, goneStore } from './stores.ts';

describe('a fault of the server', () => {
  it('is told as an id only, and logged once under that id, however many rows meet it', async () => {
    const served = await serve({ store: faultyStore() });
    const answer = await served.post('{ relations(first: 5) { nodes { source { id } target { id } } } }');
    const { errors } = await answer.json();
    const { id } = errors[0].extensions;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    for (const { message, extensions } of errors) {
      expect(message).toBe(`Something went wrong on the server. It is logged there under the id ${id}.`);
      expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id });
    }
    const lines = served.logged.map((line) => JSON.parse(line)).filter(({ level }) => level === 50);
    expect(lines).toEqual([
      {
        level: 50,
        time: expect.any(Number),
        id,
        msg: 'a question failed',
        fault: {
          type: 'TypeError',
          code: null,
          message: 'secret: row 12 of … is undefined',
          in: 'Object.entitiesById',
          cause: null,
        },
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });
});

describe('a database that is gone', () => {
  it('is told with a code of its own, and logged', async () => {
    const served = await serve({ store: goneStore() });
    const { errors, data } = await (await served.post('{ statistics { version } }')).json();
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: 'The database does not answer just now. Ask again shortly.',
        path: ['statistics'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'STORE_UNAVAILABLE' },
      },
    ]);
    expect(served.logged.map((line) => JSON.parse(line)).filter(({ level }) => level === 50)).toEqual([
      {
        level: 50,
        time: expect.any(Number),
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        msg: 'a question failed',
        fault: { type: 'StoreError', code: 'unavailable', message: null, in: 'Object.gone', cause: null },
      },
    ]);
  });

  it('leaves the process healthy but not ready', async () => {
    const served = await serve({ store: goneStore() });
    expect((await fetch(`${served.url}/health`)).status).toBe(200);
    const ready = await fetch(`${served.url}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'unavailable' });
  });
});
