import type { ManagedTransaction, QueryResult } from 'neo4j-driver';
import { z } from 'zod';
import { LOAD_NAME, ROOT, ROOT_NAME } from './model.ts';

/** What the one node of the graph as a whole says: its version, and the digest of all that stands with it. */
export interface Root {
  readonly version: string;
  readonly digest: string;
}

/** What stands: the root, null in a database without our graph; and whether a load says that it is under way, or was left when it died. */
export interface State {
  readonly root: Root | null;
  readonly isLoading: boolean;
}

const row = z.object({ version: z.string().nullable(), digest: z.string().nullable(), isLoading: z.boolean() });

const READ_STATE = /* cypher */ `
  OPTIONAL MATCH (root:${ROOT} {name: $name})
  OPTIONAL MATCH (load:${ROOT} {name: $load})
  RETURN root.version AS version, root.digest AS digest, load IS NOT NULL AS isLoading
`;

/** A property set and taken away holds the node's write lock to the end of the transaction, and leaves nothing behind. */
const TAKE_ROOT = /* cypher */ `
  MERGE (root:${ROOT} {name: $name})
  SET root.lock = true
  REMOVE root.lock
  RETURN root.version AS version, root.digest AS digest, false AS isLoading
`;

const WRITE_ROOT = /* cypher */ `
  MATCH (root:${ROOT} {name: $name})
  SET root.version = $version, root.digest = $digest
`;

/** Whatever runs a statement: a transaction, or a session that makes one for it. */
export interface Runner {
  run(text: string, parameters: Record<string, unknown>): Promise<QueryResult>;
}

/** The root that stands there; null in a database without our graph. */
export async function readRoot(tx: Runner): Promise<Root | null> {
  return (await readState(tx)).root;
}

export function readState(tx: Runner): Promise<State> {
  return askState(tx, READ_STATE);
}

/** As `readRoot`, and keeps every other load waiting until this transaction ends. */
export async function takeRoot(tx: ManagedTransaction): Promise<Root | null> {
  return (await askState(tx, TAKE_ROOT)).root;
}

export async function writeRoot(tx: ManagedTransaction, root: Root): Promise<void> {
  await tx.run(WRITE_ROOT, { name: ROOT_NAME, ...root });
}

/** Whether two are of one and the same graph. */
export function isSameRoot(one: Root | null, other: Root): boolean {
  return one?.version === other.version && one.digest === other.digest;
}

async function askState(tx: Runner, text: string): Promise<State> {
  const { records } = await tx.run(text, { name: ROOT_NAME, load: LOAD_NAME });
  const { version, digest, isLoading } = row.parse(records[0]?.toObject());
  return { root: version === null || digest === null ? null : { version, digest }, isLoading };
}
