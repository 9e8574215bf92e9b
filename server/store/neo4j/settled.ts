import type { Session } from 'neo4j-driver';
import { z } from 'zod';
import { StoreError } from '../store-errors.ts';
import { OURS } from './model.ts';
import type { Known } from './question.ts';
import { type Runner, readRoot, type StandingRoot } from './root.ts';

/** What was known when nothing committed was left to apply. */
export interface Settled extends Known {
  readonly root: StandingRoot;
  readonly bookmarks: readonly string[];
  /** How often something was settled before: of two the later counts. */
  readonly nth: number;
}

let settledBefore = 0;

const RELATION_TYPES = /* cypher */ `
  MATCH (type:${OURS}:RelationType)
  RETURN type.id AS id
  ORDER BY id
`;
/** Letters that need no quoting in a statement's text. */
const relationType = z.object({ id: z.string().regex(/^[A-Z][A-Z0-9_]*$/) });

/** The root as it stands now. @throws {StoreError} `empty` */
export async function currentRoot(runner: Runner): Promise<StandingRoot> {
  const root = await readRoot(runner);
  if (root !== null) return root;
  throw new StoreError('empty', 'This Neo4j holds no graph yet: run `npm run load`.');
}

/** Reads what is known; the second statement waits until all that was committed before the first is applied. */
export async function settle(session: Session): Promise<Settled> {
  const nth = settledBefore++;
  const root = await currentRoot(session);
  const { records } = await session.run(RELATION_TYPES);
  const relationTypes = records.map((record) => relationType.parse(record.toObject()).id);
  return { root, relationTypes, graph: {}, bookmarks: session.lastBookmarks(), nth };
}
