import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { breathe, mapBreathing } from '../../server/store/breath.ts';

let turn = 0;
let isCounting = false;

async function countTurns(): Promise<void> {
  while (isCounting) {
    await setImmediate();
    turn += 1;
  }
}

function work(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('a breath', () => {
  beforeEach(() => {
    isCounting = true;
    void countTurns();
  });
  afterEach(() => {
    isCounting = false;
  });

  it('lets other work in once it was kept waiting for long', async () => {
    await breathe();
    const before = turn;
    work(15);
    await breathe();
    expect(turn).toBeGreaterThan(before);
  });

  it('lets only one go on in a turn where several long pieces of work wait for it', async () => {
    work(15);
    const piece = async () => {
      await breathe();
      work(15);
      return turn;
    };
    const turns = await Promise.all([piece(), piece(), piece()]);
    expect(new Set(turns).size).toBe(3);
  });

  it('comes between the rows of a list, which are made in their order', async () => {
    const make = (row: number) => {
      work(6);
      return { row, turn };
    };
    const made = await mapBreathing([1, 2, 3, 4, 5, 6], make);
    expect(made.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(made.map((row) => row.turn)).size).toBeGreaterThanOrEqual(3);
  });
});
