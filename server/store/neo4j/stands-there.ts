import type { ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import { LINK_TYPES, OURS } from './model.ts';

/** A node or relationship of ours as it stands in Neo4j: by which handle it can be changed, and the digest of its content. */
export interface Standing {
  readonly handle: string;
  readonly digest: string;
}

const NODES = /* cypher */ `
  MATCH (node:${OURS})
  RETURN node.key AS key, elementId(node) AS handle, node.digest AS digest
`;

const LINKS = /* cypher */ `
  MATCH (from:${OURS})-[link]->(to:${OURS})
  WHERE link.digest IS NOT NULL OR type(link) IN $ties
  RETURN CASE WHEN link.digest IS NULL THEN from.key + ' ' + type(link) + ' ' + to.key ELSE link.id END AS key,
         elementId(link) AS handle,
         link.digest AS digest
`;

const row = z.object({ key: z.string().nullable(), handle: z.string(), digest: z.string().nullable() });

/** All our nodes, or all our relationships, by key. Relationships of other types that others drew between our nodes are left out. */
export async function readStanding(tx: ManagedTransaction, what: 'nodes' | 'links'): Promise<Map<string, Standing>> {
  const standing = new Map<string, Standing>();
  for await (const record of tx.run(what === 'nodes' ? NODES : LINKS, { ties: LINK_TYPES })) {
    const { key, handle, digest } = row.parse(record.toObject());
    standing.set(key ?? handle, { handle, digest: digest ?? '' });
  }
  return standing;
}
