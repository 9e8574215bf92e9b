import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../server/store/port.ts';
import { StoreError } from '../../server/store/store-errors.ts';
import { smallStore } from '../graphql/ask.ts';

/** The small graph behind a store that takes its time to count. @param onAsked called when it begins to */
export function slowStore(ms: number, onAsked: () => void = () => undefined): Store {
  return {
    ...smallStore,
    statistics: async () => {
      onAsked();
      await sleep(ms);
      return smallStore.statistics();
    },
  };
}

/** A store whose database is gone. */
export function goneStore(): Store {
  const gone = async () => {
    throw new StoreError('unavailable', 'Neo4j at bolt://db:7687 does not answer.');
  };
  return { ...smallStore, version: gone, statistics: gone, entitiesById: gone };
}

/** A store with a fault of ours in it, whose message is nobody's business. */
export function faultyStore(): Store {
  return {
    ...smallStore,
    entitiesById: async () => {
      throw new TypeError('secret: row 12 of /srv/graph is undefined');
    },
  };
}
