import type { Graph } from '../../server/knowledge/graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/port.ts';
import { NEO4J } from './neo4j-store-kind.ts';
import { createPlainStore } from './plain-store.ts';
import type { StoreKind } from './store-kind.ts';

/** What the stores are held to. It can't search. */
export const PLAIN: StoreKind = { name: 'plain', use: usePrepared(createPlainStore) };

const MEMORY: StoreKind = { name: 'memory', use: usePrepared(createMemoryStore) };

/** The stores that users can have. */
export const STORE_KINDS: readonly StoreKind[] = [MEMORY, NEO4J];

/** For a store that needs no opening and no closing. */
function usePrepared(create: (graph: Graph) => Store): StoreKind['use'] {
  return (graph) => {
    const store = create(graph);
    return () => store;
  };
}
