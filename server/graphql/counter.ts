import type { GraphQLError } from 'graphql';
import { breathe } from '../store/breath.ts';
import { tooComplex } from './limits.ts';

/** Most objects that the lists of one answer may bring, whatever it was reckoned to: twice the most that may be reckoned. */
const MOST_IN_LISTS = 100_000;
/** So many objects are made of in a moment; before more are, other requests are let in. */
const FEW = 2_000;

/** Counts what the answer to one request brings. */
export interface Counter {
  /**
   * Whether what comes may stand in the answer; no more, once an error has told that it is too much.
   * @throws {GraphQLError} `QUERY_TOO_COMPLEX`, once
   */
  add(objects: number): boolean;
  /** What is to be awaited before more is made of what came; null where nothing is. One and the same for all lists, so that their questions to the store stay one. */
  pause(): Promise<void> | null;
}

/** For answers that nobody else waits behind. */
export const UNCOUNTED: Counter = { add: () => true, pause: () => null };

/** @param giveUp ends the request: once it brings too much, whatever else it asks for is work for nobody */
export function createCounter(giveUp: (reason: GraphQLError) => void): Counter {
  let counted = 0;
  let pausesAt = FEW;
  let pause: Promise<void> | null = null;
  return {
    pause() {
      if (counted >= pausesAt) {
        pausesAt = counted + FEW;
        const begun = breathe().then(() => {
          if (pause === begun) pause = null;
        });
        pause = begun;
      }
      return pause;
    },
    add(objects) {
      if (counted > MOST_IN_LISTS) return false;
      counted += objects;
      if (counted <= MOST_IN_LISTS) return true;
      const [cost, most] = [counted, MOST_IN_LISTS].map((count) => count.toLocaleString('en'));
      const message = `This query brings ${cost} objects and more; at most ${most} are answered. Ask for fewer lists within lists.`;
      const error = tooComplex(counted, MOST_IN_LISTS, message);
      giveUp(error);
      throw error;
    },
  };
}
