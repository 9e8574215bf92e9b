import { afterAll, beforeAll } from 'vitest';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import type { Store } from '../../server/store/port.ts';

import { useNeo4j } from './neo4j.ts';
import type { StoreKind } from './store-kind.ts';

/** A graph of 3,000 entities takes half a minute on a busy machine. */
const LOAD_TIMEOUT_MS = 300_000;

/** The store on the run's Neo4j, into which the graph is loaded first. */
export const NEO4J: StoreKind = {
  name: 'neo4j',
  use(graph) {
    const neo4j = useNeo4j();
    let store: Store | undefined;
    beforeAll(async () => {
      await loadGraph(neo4j().config, graph);
      store = await createNeo4jStore(neo4j().config);
    }, LOAD_TIMEOUT_MS);
    afterAll(() => store?.close());
    return () => {
      if (store === undefined) throw new Error('ask for the store in a test, not while tests are collected');
      return store;
    };
  },
};
