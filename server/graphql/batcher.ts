import DataLoader, { type BatchLoadFn } from 'dataloader';
import type { Counter } from './counter.ts';

/** Makes loaders whose batches are asked once all that may ask has come. */
export type Batcher = <Key, Value, CacheKey = Key>(
  ask: BatchLoadFn<Key, Value>,
  cacheKeyFn?: (key: Key) => CacheKey,
) => DataLoader<Key, Value, CacheKey>;

/** For one request. A level whose objects are made in turns is asked for when the last of them has had its turn: one question, not one a turn. */
export function createBatcher(counter: Counter): Batcher {
  const schedule = (ask: () => void): void => {
    const onceAllCame = (): void => {
      const others = counter.paced();
      if (others === null) ask();
      else void others.then(afterAllElse);
    };
    const afterAllElse = (): void => process.nextTick(onceAllCame);
    void Promise.resolve().then(afterAllElse);
  };
  return (ask, cacheKeyFn) =>
    new DataLoader(ask, { batchScheduleFn: schedule, ...(cacheKeyFn === undefined ? {} : { cacheKeyFn }) });
}
