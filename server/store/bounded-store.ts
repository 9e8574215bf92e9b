import { type Store, StoreError, type StoreView } from './port.ts';

/**
 * The store for one request: once the signal is aborted no question is put any more, and those under way end with StoreError 'timeout', in
 * the database too where the store can.
 */
export function boundedStore(store: Store, signal: AbortSignal): StoreView {
  const bounded = store.within?.(signal) ?? { ...store, confirm: () => Promise.resolve(true) };
  return new Proxy(bounded, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function' || name === 'close') return value;
      return (...args: unknown[]): unknown =>
        signal.aborted ? Promise.reject(givenUp()) : Reflect.apply(value, target, args);
    },
  });
}

/** The error of a question that nobody waits for any more. */
export function givenUp(): StoreError {
  return new StoreError('timeout', 'This question was given up: its time was over, or nobody waits for the answer.');
}
