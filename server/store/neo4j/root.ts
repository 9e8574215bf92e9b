import type { ManagedTransaction, QueryResult } from 'neo4j-driver';
import { z } from 'zod';
import { LOAD_NAME, ROOT, ROOT_NAME } from './model.ts';

/** What the one node of the graph as a whole says: its version, and the digest of all that stands with it. */
export interface Root {
  readonly version: string;
  readonly digest: string;
}

/** A root as it stands: which load wrote it, too, so that one is not taken for another of the same graph. */
export interface StandingRoot extends Root {
  /** Null of a load by an earlier release. */
  readonly by: string | null;
}

/** What stands: the root, null in a database without our graph; and whether a load says that it is under way, or said so when it died. */
export interface State {
  readonly root: StandingRoot | null;
  readonly isLoading: boolean;
}

const row = z.object({
  version: z.string().nullable(),
  digest: z.string().nullable(),
  by: z.string().nullable(),
  isLoading: z.boolean(),
});

/** The load first: one that ends between the two is told by the root. */
const READ_STATE = /* cypher */ `
  OPTIONAL MATCH (load:${ROOT} {name: $load})
  WITH load.by IS NOT NULL AS isLoading
  OPTIONAL MATCH (root:${ROOT} {name: $name})
  RETURN root.version AS version, root.digest AS digest, root.by AS by, isLoading
`;

/** A property set and taken away holds the node's write lock to the end of the transaction, and leaves nothing behind. */
const TAKE_ROOT = /* cypher */ `
  MERGE (root:${ROOT} {name: $name})
  SET root.lock = true
  REMOVE root.lock
  RETURN root.version AS version, root.digest AS digest, root.by AS by, false AS isLoading
`;

const WRITE_ROOT = /* cypher */ `
  MATCH (root:${ROOT} {name: $name})
  SET root.version = $version, root.digest = $digest, root.by = $by
`;

/** Whatever runs a statement: a transaction, or a session that makes one for it. */
export interface Runner {
  run(text: string, parameters: Record<string, unknown>): Promise<QueryResult>;
}

/** The root that stands there; null in a database without our graph. */
export async function readRoot(tx: Runner): Promise<StandingRoot | null> {
  return (await readState(tx)).root;
}

export function readState(tx: Runner): Promise<State> {
  return askState(tx, READ_STATE);
}

/** As `readRoot`, and keeps every other load waiting until this transaction ends. */
export async function takeRoot(tx: ManagedTransaction): Promise<Root | null> {
  return (await askState(tx, TAKE_ROOT)).root;
}

/** @param by the load that writes it */
export async function writeRoot(tx: ManagedTransaction, root: Root, by: string): Promise<void> {
  await tx.run(WRITE_ROOT, { name: ROOT_NAME, ...root, by });
}

/** Whether two are of one and the same graph. */
export function isSameRoot(one: Root | null, other: Root): boolean {
  return one?.version === other.version && one.digest === other.digest;
}

async function askState(tx: Runner, text: string): Promise<State> {
  const { records } = await tx.run(text, { name: ROOT_NAME, load: LOAD_NAME });
  const { version, digest, by, isLoading } = row.parse(records[0]?.toObject());
  return { root: version === null || digest === null ? null : { version, digest, by }, isLoading };
}
