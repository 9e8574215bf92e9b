import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import { StoreError } from '../port.ts';
import type { Neo4jConfig } from './config.ts';
import { asStoreError } from './driver-errors.ts';
import { OURS } from './model.ts';
import { type Root, readRoot } from './root.ts';
import { toParameters } from './whole-numbers.ts';

/** Longest that one question may take in Neo4j. */
const TIMEOUT_MS = 30_000;
/** How often a question is put again when a load came between its statements. */
const MOST_TRIES = 5;

/** Runs one statement and gives its records, each read by the schema of its columns. */
export type Ask = <Row>(schema: z.ZodType<Row>, text: string, values?: object) => Promise<Row[]>;

/** What a question's text may need of the graph that answers. */
export interface Known {
  readonly root: Root;
  /** The ontology's relation types: the only ones that stand in a statement's text. */
  readonly relationTypes: readonly string[];
}

export type Question<Answer> = (ask: Ask, known: Known) => Promise<Answer>;

/** Puts questions to the graph in one database. */
export interface Reader {
  /**
   * The answer of one whole graph: its statements run in one transaction, and if another version came meanwhile they run again.
   * @throws {StoreError}
   */
  answer<Answer>(question: Question<Answer>): Promise<Answer>;
}

const RELATION_TYPES = /* cypher */ `
  MATCH (type:${OURS}:RelationType)
  RETURN type.id AS id
  ORDER BY id
`;
/** Letters that need no quoting in a statement's text. */
const relationType = z.object({ id: z.string().regex(/^[A-Z][A-Z0-9_]*$/) });

export function createReader(driver: Driver, config: Neo4jConfig): Reader {
  const database = config.database === null ? {} : { database: config.database };
  let known: Known | null = null;

  async function tryOnce<Answer>(question: Question<Answer>): Promise<{ answer: Answer } | null> {
    const session = driver.session({ ...database, defaultAccessMode: neo4j.session.READ });
    try {
      return await session.executeRead(
        async (tx) => {
          const ask = askIn(tx);
          const before = requireRoot(await readRoot(tx));
          if (known === null || !isSame(known.root, before)) known = await readKnown(ask, before);
          const answer = await question(ask, known);
          const after = requireRoot(await readRoot(tx));
          return isSame(before, after) ? { answer } : null;
        },
        { timeout: TIMEOUT_MS },
      );
    } finally {
      await session.close();
    }
  }

  return {
    async answer(question) {
      try {
        for (let tries = 0; tries < MOST_TRIES; tries++) {
          const given = await tryOnce(question);
          if (given !== null) return given.answer;
        }
      } catch (error) {
        throw asStoreError(error, config.uri);
      }
      throw new StoreError(
        'busy',
        `The graph in Neo4j at ${config.uri} is being replaced again and again; ask again shortly.`,
      );
    },
  };
}

function askIn(tx: ManagedTransaction): Ask {
  return async (schema, text, values = {}) => {
    const { records } = await tx.run(text, toParameters(values));
    return records.map((record) => schema.parse(record.toObject()));
  };
}

async function readKnown(ask: Ask, root: Root): Promise<Known> {
  const types = await ask(relationType, RELATION_TYPES);
  return { root, relationTypes: types.map(({ id }) => id) };
}

function requireRoot(root: Root | null): Root {
  if (root !== null) return root;
  throw new StoreError('empty', 'This Neo4j holds no graph yet: run `npm run load`.');
}

function isSame(one: Root, other: Root): boolean {
  return one.version === other.version && one.digest === other.digest;
}
