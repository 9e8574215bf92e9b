import { describe, expect, it } from 'vitest';
import { waitForStore } from '../../server/cli/wait-for-store.ts';
import { StoreError } from '../../server/store/store-errors.ts';

const refusal = Object.assign(new Error('wrong password'), { code: 'Neo.ClientError.Security.Unauthorized' });

/** Asks a database that fails so often, then answers; what was said meanwhile, and how often it was asked. */
async function ask(error: StoreError, failures: number, patienceMs = 10_000) {
  const said: string[] = [];
  let asked = 0;
  const answered = waitForStore({ uri: 'bolt://db:7687', say: (line) => said.push(line), patienceMs }, async () => {
    if (++asked <= failures) throw error;
    return 'an answer';
  });
  return { end: await answered.catch((reason: unknown) => reason), said, asked: () => asked };
}

describe('a database', () => {
  it('that is not there yet is waited for, and that is said once', async () => {
    const away = new StoreError('unavailable', 'Neo4j does not answer', { cause: new Error('ECONNREFUSED') });
    const { end, said, asked } = await ask(away, 2);
    expect([end, asked()]).toEqual(['an answer', 3]);
    expect(said).toEqual(['Neo4j at bolt://db:7687 does not answer yet; waiting up to 10 seconds for it.']);
  });

  it('that never comes ends the waiting', async () => {
    const away = new StoreError('unavailable', 'Neo4j does not answer', { cause: new Error('ECONNREFUSED') });
    expect((await ask(away, 99, 1_500)).end).toBe(away);
  });

  it.each([
    ['refuses the user', new StoreError('unavailable', 'Neo4j refuses this user', { cause: refusal })],
    ['is too old', new StoreError('unavailable', 'Neo4j at bolt://db:7687 is Neo4j/4.4: 5.23 or newer is needed.')],
  ])('that %s is not waited for', async (_why, error) => {
    const { end, said, asked } = await ask(error, 99);
    expect([end, said, asked()]).toEqual([error, [], 1]);
  });
});
