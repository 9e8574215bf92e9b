import type { ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import { LOAD_NAME, ROOT, ROOT_NAME } from './model.ts';

/** What the one node of the graph as a whole says: its version, and the digest of all that stands with it. */
export interface Root {
  readonly version: string;
  readonly digest: string;
}

const row = z.object({ version: z.string().nullable(), digest: z.string().nullable() });

const READ_ROOT = /* cypher */ `
  MATCH (root:${ROOT} {name: $name})
  RETURN root.version AS version, root.digest AS digest
`;

/** A property set and taken away holds the node's write lock to the end of the transaction, and leaves nothing behind. */
const TAKE_ROOT = /* cypher */ `
  MERGE (root:${ROOT} {name: $name})
  SET root.lock = true
  REMOVE root.lock
  RETURN root.version AS version, root.digest AS digest
`;

const WRITE_ROOT = /* cypher */ `
  MATCH (root:${ROOT} {name: $name})
  SET root.version = $version, root.digest = $digest
  WITH root
  MATCH (load:${ROOT} {name: $load})
  DELETE load
`;

/** Whatever runs a statement: a transaction, or a session that makes one for it. */
export type Runner = Pick<ManagedTransaction, 'run'>;

/** The version that stands there; null in a database without our graph. */
export function readRoot(tx: Runner): Promise<Root | null> {
  return askRoot(tx, READ_ROOT);
}

/** As `readRoot`, and keeps every other load waiting until this transaction ends. */
export function takeRoot(tx: ManagedTransaction): Promise<Root | null> {
  return askRoot(tx, TAKE_ROOT);
}

export async function writeRoot(tx: ManagedTransaction, root: Root): Promise<void> {
  await tx.run(WRITE_ROOT, { name: ROOT_NAME, load: LOAD_NAME, ...root });
}

async function askRoot(tx: Runner, text: string): Promise<Root | null> {
  const { records } = await tx.run(text, { name: ROOT_NAME });
  const [record] = records;
  if (record === undefined) return null;
  const { version, digest } = row.parse(record.toObject());
  return version === null || digest === null ? null : { version, digest };
}
