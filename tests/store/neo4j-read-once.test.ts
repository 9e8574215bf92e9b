import { describe, expect, it } from 'vitest';
import type { Ask } from '../../server/store/neo4j/question.ts';
import { readOnce } from '../../server/store/neo4j/read-once.ts';

const ask: Ask = () => Promise.resolve([]);
const root = { version: 'v', digest: 'd' };

describe('what is read once', () => {
  it('is read again only when another graph stands, even one of the same digest', async () => {
    let read = 0;
    const question = readOnce(() => Promise.resolve(++read));
    const [one, other] = [{}, {}].map((graph) => ({ root, relationTypes: [], graph }));
    if (one === undefined || other === undefined) throw new Error('two graphs');
    expect([await question(ask, one), await question(ask, one), await question(ask, other)]).toEqual([1, 1, 2]);
  });

  it('is read again after a reading that failed', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve('there')];
    const question = readOnce(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
    const known = { root, relationTypes: [], graph: {} };
    await expect(question(ask, known)).rejects.toThrow('away');
    expect(await question(ask, known)).toBe('there');
    expect(await question(ask, known)).toBe('there');
  });
});
