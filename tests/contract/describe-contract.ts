import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/knowledge/graph.ts';
import type { Store } from '../../server/store/port.ts';
import type { StoreMaker } from '../support/contract-stores.ts';
import { bothAnswers } from './answer.ts';
import { randomQuestions } from './questions.ts';

/** A graph under contract, and how hard it is asked. */
export interface Contract {
  readonly graph: Graph;
  readonly seed: number;
  /** Random arguments to each question. */
  readonly count: number;
}

/**
 * Opens a store for the tests of a `describe` and closes it after them.
 * @returns a function that gives the store, once tests run
 */
export function useStore(maker: StoreMaker, graph: Graph): () => Store {
  let store: Store | null = null;
  beforeAll(async () => {
    store = await maker.open(graph);
  });
  afterAll(async () => {
    await store?.close();
  });
  return () => {
    if (store === null) throw new Error(`the ${maker.name} store is not open`);
    return store;
  };
}

/** Holds one store to another: the same answer to every question, rows and their order. */
export function describeContract(measure: StoreMaker, other: StoreMaker, { graph, seed, count }: Contract): void {
  describe(`the ${other.name} store, held to the ${measure.name} store`, () => {
    const measureStore = useStore(measure, graph);
    const otherStore = useStore(other, graph);
    describe.each(randomQuestions(graph, seed, count))('$name', ({ asks }) => {
      it(`gives the same rows in the same order, ${count} random arguments`, async () => {
        for (const ask of asks) {
          const { expected, actual } = await bothAnswers(measureStore(), otherStore(), ask);
          expect(actual).toStrictEqual(expected);
        }
      });
    });
  });
}
