import { z } from 'zod';
import type { PageAsked } from '../port.ts';
import { type PagedRow, unknownCursor } from '../store-errors.ts';
import { keyOf, type NodeLabel, OURS } from './model.ts';
import type { Ask } from './question.ts';
import { sourceKeys } from './relation-sources.ts';

const NODE = /* cypher */ `
  MATCH (row:${OURS} {key: $asked.key})
  WHERE NOT $asked.recommendation OR row:Recommendation
  RETURN row.order AS order
`;

const RELATION = /* cypher */ `
  UNWIND $asked.sources AS key
  MATCH (:${OURS} {key: key})-[relation]->(:${OURS}:Entity)
  WHERE relation.digest IS NOT NULL AND relation.id = $asked.after
  RETURN relation.order AS order
`;

const record = z.object({ order: z.number() });

const LABELS: Readonly<Record<Exclude<PagedRow, 'relation'>, NodeLabel>> = {
  entity: 'Entity',
  recommendation: 'Entity',
  mention: 'Mention',
};

/**
 * The order after which a page begins; below every order where it begins at the start (then Neo4j is not asked).
 * @throws {StoreError} `unknown-cursor`
 */
export async function readCursor(ask: Ask, { after }: PageAsked, row: PagedRow): Promise<number> {
  if (after === null) return Number.MIN_SAFE_INTEGER;
  const [found] =
    row === 'relation'
      ? await ask(record, RELATION, { after, sources: sourceKeys([after]) })
      : await ask(record, NODE, { key: keyOf(LABELS[row], after), recommendation: row === 'recommendation' });
  if (found === undefined) throw unknownCursor(row, after);
  return found.order;
}
