import { expect, it } from 'vitest';
import type { Graph } from '../../server/knowledge/graph.ts';
import { PLAIN } from '../support/contract-stores.ts';
import type { StoreKind } from '../support/store-kind.ts';
import { bothAnswers } from './answer.ts';
import { randomQuestions } from './questions.ts';

/** A graph under contract, and how hard it is asked. */
export interface Contract {
  readonly graph: Graph;
  readonly seed: number;
  /** Random arguments to each question. */
  readonly count: number;
}

/** A database on a busy machine takes its time; nothing here waits for it to hang. */
const TIMEOUT_MS = 180_000;

/** Holds a store to the plain one, and so all stores to one another: the same answer to every question, rows and their order. */
export function describeContract(kind: StoreKind, { graph, seed, count }: Contract): void {
  const measure = PLAIN.use(graph);
  const store = kind.use(graph);
  it.each(randomQuestions(graph, seed, count))(
    `$name gives the rows and the order that the port words, for ${count} random arguments`,
    async ({ asks }) => {
      for (const ask of asks) {
        const { expected, actual } = await bothAnswers(measure(), store(), ask);
        expect(actual).toStrictEqual(expected);
      }
    },
    TIMEOUT_MS,
  );
}
