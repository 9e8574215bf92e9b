import type { GraphQLError } from 'graphql';
import { tooComplex } from './limits.ts';

/** Most objects that the lists of one answer may bring, whatever it was reckoned to: twice the most that may be reckoned. */
const MOST_IN_LISTS = 100_000;

/** So many objects are made in a moment; of more, others are let in between two lists, though their questions to the store may then come apart. */
const FEW = 5_000;

/** Counts what the answer to one request brings. */
export interface Counter {
  /**
   * Whether what comes may stand in the answer; no more, once an error has told that it is too much.
   * @throws {GraphQLError} `QUERY_TOO_COMPLEX`, once
   */
  add(objects: number): boolean;
  /** Whether so much has come that others are to be let in. */
  isMuch(): boolean;
}

/** @param giveUp ends the request: once it brings too much, whatever else it asks for is work for nobody */
export function createCounter(giveUp: (reason: GraphQLError) => void): Counter {
  let counted = 0;
  return {
    isMuch: () => counted > FEW,
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
