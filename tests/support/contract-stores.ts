import type { Graph } from '../../server/knowledge/graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/port.ts';
import { createPlainStore } from './plain-store.ts';

/** A kind of store, and how one is filled with a graph, whatever it held before. */
export interface StoreMaker {
  readonly name: string;
  open(graph: Graph): Promise<Store>;
}

/** What the stores are held to. It can't search. */
export const PLAIN: StoreMaker = { name: 'plain', open: async (graph) => createPlainStore(graph) };

const MEMORY: StoreMaker = { name: 'memory', open: async (graph) => createMemoryStore(graph) };

/** The stores that users can have. */
export const STORE_MAKERS: readonly StoreMaker[] = [MEMORY];
