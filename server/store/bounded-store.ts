import { breathe } from './breath.ts';
import { ended } from './ended.ts';
import type { Store, StoreView } from './port.ts';
import { StoreError } from './store-errors.ts';
import { untilConfirmed } from './until-confirmed.ts';

/**
 * The store for one request: once the signal is aborted no question is put any more, and those under way end with StoreError 'timeout', in
 * the database too where the store can. A store in memory answers without ever waiting, so between two questions a long request lets others in,
 * and puts one at a time: of many, only one waits for its turn among those of other requests.
 */
function boundedStore(store: Store, signal: AbortSignal): StoreView {
  const bounded = store.within?.(signal) ?? { ...store, confirm: () => Promise.resolve(true) };
  const isInTurns = store.within === undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const end = ended(signal, givenUp);
  end.catch(() => undefined);
  const begin = async (): Promise<void> => {
    if (!signal.aborted) await breathe();
    if (signal.aborted) throw givenUp();
  };
  return new Proxy(bounded, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function' || name === 'close' || name === 'confirm') return value;
      return (...args: unknown[]): Promise<unknown> => {
        const begun = turn.then(begin);
        const answer = begun.then(() => Reflect.apply(value, target, args));
        turn = (isInTurns ? answer : begun).catch(() => undefined);
        return isInTurns ? Promise.race([answer, end]) : answer;
      };
    },
  });
}

/** What is made of one version of the graph for one request, whole. @throws {StoreError} */
export function madeOfOneVersion<Made>(
  store: Store,
  signal: AbortSignal,
  make: (view: Store) => Promise<Made>,
): Promise<Made> {
  return untilConfirmed(() => boundedStore(store, signal), make);
}

/** The error of a question that nobody waits for any more. */
export function givenUp(): StoreError {
  return new StoreError('timeout', 'This question was given up: its time was over, or nobody waits for the answer.');
}
