import type { Store } from '../../server/store/port.ts';
import { StoreError } from '../../server/store/store-errors.ts';

/** A question with its arguments filled in. */
export interface Ask {
  /** What is asked, for the report when two stores differ. */
  readonly asked: readonly unknown[];
  readonly of: (store: Store) => Promise<unknown>;
}

/** An answer that can be compared, order and all: maps as lists of entries, a StoreError as its code and message. */
async function answerOf(store: Store, ask: Ask): Promise<unknown> {
  try {
    const answer = await ask.of(store);
    return answer instanceof Map ? { entries: [...answer] } : answer;
  } catch (error) {
    if (error instanceof StoreError) return { error: error.code, message: error.message };
    throw error;
  }
}

/** Asks both stores; the two halves are for `toStrictEqual`, so that a difference shows the question too. */
export async function bothAnswers(measure: Store, other: Store, ask: Ask) {
  const [expected, actual] = await Promise.all([answerOf(measure, ask), answerOf(other, ask)]);
  return { expected: { asked: ask.asked, answer: expected }, actual: { asked: ask.asked, answer: actual } };
}
