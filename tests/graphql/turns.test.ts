import { describe, expect, it } from 'vitest';
import { createBatcher } from '../../server/graphql/batcher.ts';
import { type Counter, createCounter } from '../../server/graphql/counter.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

function workFor(ms: number): void {
  for (const startedAt = performance.now(); performance.now() - startedAt < ms; );
}

describe('objects that come at once', () => {
  it('are made of in order, five hundred in one turn of the event loop where these take long', async () => {
    const counter = createCounter(new AbortController());
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns++;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const madeIn: { number: number; turn: number }[] = [];
    const paced = numbers(1_600).map((number) => counter.pace(number));
    expect(paced.slice(0, 500)).toEqual(numbers(500));
    await Promise.all(
      paced.map(async (object) => {
        madeIn.push({ number: await object, turn: turns });
        workFor(0.03);
      }),
    );
    isDone = true;
    expect(madeIn.map(({ number }) => number)).toEqual(numbers(1_600));
    const turnOf = (number: number) => madeIn[number]?.turn;
    expect(turnOf(499)).toBe(0);
    for (const first of [500, 1_000, 1_500]) {
      expect(turnOf(first)).toBeGreaterThan(turnOf(first - 1) ?? Number.POSITIVE_INFINITY);
    }
    expect(turnOf(999)).toBe(turnOf(500));
    expect(counter.paced()).toBeNull();
  });

  it('that are few are not kept waiting', () => {
    const counter = createCounter(new AbortController());
    expect(numbers(500).map((number) => counter.pace(number))).toEqual(numbers(500));
    expect(counter.paced()).toBeNull();
  });

  it('ask for what they need in one question, whatever turn they had', async () => {
    const counter = createCounter(new AbortController());
    const asked: number[] = [];
    const loader = createBatcher(counter)(async (keys: readonly number[]) => {
      asked.push(keys.length);
      return keys.map((key) => -key);
    });
    const answers = await Promise.all(
      numbers(1_600).map(async (number) => {
        const first = await counter.pace(await loader.load(await counter.pace(number)));
        // A second level, whose objects come in turns as well.
        return loader.load(first - 10_000);
      }),
    );
    expect(asked).toEqual([1_600, 1_600]);
    expect(answers[7]).toBe(10_007);
  });

  it.each([
    ['was ended', (ending: AbortController) => ending.abort()],
    ['brought too much', (_, counter) => expect(() => counter.add(100_001)).toThrow(/at most 100,000/)],
    ['was answered without them', (_, counter) => counter.end()],
  ] as const satisfies [string, (ending: AbortController, counter: Counter) => void][])(
    'are no more made of once their request %s',
    async (_, end) => {
      const ending = new AbortController();
      const counter = createCounter(ending);
      const paced = numbers(1_200).map((number) => counter.pace(number));
      end(ending, counter);
      const settled = await Promise.allSettled(paced);
      expect(settled.slice(0, 500).every(({ status }) => status === 'fulfilled')).toBe(true);
      expect(settled.slice(500).every(({ status }) => status === 'rejected')).toBe(true);
      expect(counter.add(1)).toBe(false);
    },
  );
});
