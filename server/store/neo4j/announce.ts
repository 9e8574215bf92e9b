import { randomUUID } from 'node:crypto';
import type { Session } from 'neo4j-driver';
import { StoreError } from '../store-errors.ts';
import { LOAD_NAME, ROOT } from './model.ts';
import type { Runner } from './root.ts';

/** Gives a piece of work the transaction that it is to be written in. */
export type Within = (work: (tx: Runner) => Promise<unknown>) => Promise<unknown>;

/** Waits for a piece that is still being written, whoever began it. */
const TAKE_OVER = /* cypher */ `
  MERGE (load:${ROOT} {name: $name})
  SET load.by = $by
`;

/** Holds the node's write lock, then looks who it names. */
const IF_STILL_OURS = /* cypher */ `
  MATCH (load:${ROOT} {name: $name})
  SET load.lock = true
  REMOVE load.lock
  WITH load
  WHERE load.by = $by
`;
const STILL_OURS = `${IF_STILL_OURS} RETURN load.by AS by`;
/** The node stays: one that comes and goes could be taken away just as another load takes it over, or be seen later than what it announces. */
const WITHDRAW = `${IF_STILL_OURS} REMOVE load.by`;

/** A load that everybody can see to be under way. */
export interface Announced {
  /** Which load it is. */
  readonly by: string;
  /**
   * Gives each piece of work a transaction of its own, for as long as no other load takes over. One that was killed, or lost its lock on the root
   * without knowing, so writes nothing into another's load.
   */
  readonly within: Within;
  /** Tells that it has ended; to be called once all that it changed is committed, and known to be. */
  withdraw(): Promise<void>;
}

/** Tells readers that a load is under way, in the place of any other of which that was told. */
export async function announce(session: Session): Promise<Announced> {
  const load = { name: LOAD_NAME, by: randomUUID() };
  await session.executeWrite((tx) => tx.run(TAKE_OVER, load));
  return {
    by: load.by,
    within: (work) =>
      session.executeWrite(async (tx) => {
        const { records } = await tx.run(STILL_OURS, load);
        if (records.length === 0) throw new StoreError('busy', 'Another load of this Neo4j has begun.');
        await work(tx);
      }),
    withdraw: async () => {
      await session.executeWrite((tx) => tx.run(WITHDRAW, load));
    },
  };
}
