import type { Graph } from '../../server/knowledge/graph.ts';
import type { Store } from '../../server/store/port.ts';

/** A kind of store under contract. */
export interface StoreKind {
  readonly name: string;
  /**
   * Has a store filled with a graph for the tests of the `describe` that calls this: opens it before them (`beforeAll`), closes it after them.
   * @returns a function that gives the store, once tests run
   */
  use(graph: Graph): () => Store;
}
