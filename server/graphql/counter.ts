import { GraphQLError } from 'graphql';
import { nextTurn } from '../store/breath.ts';
import { tooComplex } from './limits.ts';

/** Most objects that the lists of one answer may bring, whatever it was reckoned to: twice the most that may be reckoned. */
const MOST_IN_LISTS = 100_000;
/** So many objects are made of in one go; before more are, other requests are let in. */
const FEW = 500;
/** Ends what is made for nobody. It has a place already: an error of its own for each of thousands of objects would cost more than the objects. */
const GIVEN_UP = new GraphQLError('Nobody waits for this any more.', { path: [] });

/** Counts what the answer to one request brings. */
export interface Counter {
  /**
   * Whether what comes may stand in the answer; no more, once an error has told that it is too much, or nobody waits for it.
   * @throws {GraphQLError} `QUERY_TOO_COMPLEX`, once
   */
  add(objects: number): boolean;
  /**
   * What is to be made of an object: it itself, or the promise of it for a later turn where many come at once.
   * @throws {GraphQLError} in that turn, where nobody waits for it any more
   */
  pace<Value>(object: Value): Value | Promise<Value>;
  /** Once all objects that came have had their turn, so that what they ask of the store is one question. Null where none waits. */
  paced(): Promise<void> | null;
  /** The answer is made: what it left behind, as an error took its place, is made for nobody. */
  end(): void;
}

/** For answers that nobody else waits behind. */
export const UNCOUNTED: Counter = {
  add: () => true,
  pace: (object) => object,
  paced: () => null,
  end: () => undefined,
};

/** @param ending ends the request: once it brings too much, or its time is over, or its client left, whatever else it asks for is work for nobody */
export function createCounter(ending: AbortController): Counter {
  let counted = 0;
  let inTurn = 0;
  /** The turn of those that came last; null once it has come. */
  let turn: Promise<void> | null = null;
  let isMade = false;
  const isForNobody = () => isMade || ending.signal.aborted;
  return {
    pace(object) {
      if (inTurn === FEW) {
        inTurn = 0;
        const last = (turn ?? Promise.resolve()).then(nextTurn).then(() => {
          if (turn === last) turn = null;
        });
        turn = last;
      }
      inTurn++;
      if (turn === null) return object;
      return turn.then(() => {
        if (isForNobody()) throw GIVEN_UP;
        return object;
      });
    },
    paced: () => turn,
    end() {
      isMade = true;
    },
    add(objects) {
      if (isForNobody()) return false;
      counted += objects;
      if (counted <= MOST_IN_LISTS) return true;
      const [cost, most] = [counted, MOST_IN_LISTS].map((count) => count.toLocaleString('en'));
      const message = `This query brings ${cost} objects and more; at most ${most} are answered. Ask for fewer lists within lists.`;
      const error = tooComplex(counted, MOST_IN_LISTS, message);
      ending.abort(error);
      throw error;
    },
  };
}
