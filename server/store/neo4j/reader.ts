import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { z } from 'zod';
import { givenUp } from '../bounded-store.ts';
import { StoreError } from '../port.ts';
import type { Neo4jConfig } from './config.ts';
import { asStoreError } from './driver-errors.ts';
import { endTransactions, REQUEST } from './end-transactions.ts';
import { OURS } from './model.ts';
import { type Root, readRoot } from './root.ts';
import { toParameters } from './whole-numbers.ts';

/** Longest that one question may take in Neo4j. */
const LIMITS = { timeout: 30_000 };
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
  /** The version that stands there now. */
  version(): Promise<string>;
  /**
   * The answer of one whole graph, though Neo4j shows a transaction's changes one by one while it applies them. A session's bookmark makes
   * its next transaction wait until all that was committed is applied. So where the root was read before the question, with nothing
   * unapplied, and is the same when read after it, with nothing unapplied again, no load came between; else the question is put again.
   * @throws {StoreError}
   */
  answer<Answer>(question: Question<Answer>): Promise<Answer>;
  /** For one request: see StoreView. It is asked once whether a load came between, not for each question. */
  within(signal: AbortSignal): ReaderView;
}

export interface ReaderView extends Pick<Reader, 'version' | 'answer'> {
  confirm(): Promise<boolean>;
}

/** On whose behalf a question is put: the signal that ends it, and the name that its transactions carry. */
interface Asker {
  readonly signal: AbortSignal;
  readonly request: string;
}

/** What was known when nothing committed was left to apply. */
interface Settled extends Known {
  readonly bookmarks: readonly string[];
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
  let settled: Settled | null = null;

  async function inSession<Value>(
    bookmarks: readonly string[],
    read: (session: Session) => Promise<Value>,
  ): Promise<Value> {
    const session = driver.session({ ...database, defaultAccessMode: neo4j.session.READ, bookmarks: [...bookmarks] });
    try {
      return await read(session);
    } finally {
      await session.close();
    }
  }

  /** @returns null where a load came between */
  async function tryOnce<Answer>(question: Question<Answer>, before: Settled | null): Promise<Outcome<Answer> | null> {
    return inSession(before?.bookmarks ?? [], async (session) => {
      const root = before?.root ?? (await currentRoot(session));
      const known = before ?? { root, relationTypes: await readRelationTypes(session) };
      const outcome = await outcomeOf(session, question, known);
      const after = await currentRoot(session);
      settled = isSame(root, after) ? { ...known, bookmarks: session.lastBookmarks() } : null;
      return settled === null ? null : outcome;
    });
  }

  async function tryAgainAndAgain<Answer>(question: Question<Answer>): Promise<Answer> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const outcome = await tryOnce(question, settled).catch(forgetLostBookmark);
      if (outcome?.error !== undefined) throw outcome.error;
      if (outcome !== null) return outcome.answer;
    }
    throw new StoreError(
      'busy',
      `The graph in Neo4j at ${config.uri} is being replaced again and again; ask again shortly.`,
    );
  }

  /** A database that was made anew knows nothing of what we saw in the old one. */
  function forgetLostBookmark(error: unknown): null {
    if (!isLostBookmark(error) || settled === null) throw error;
    settled = null;
    return null;
  }

  async function translated<Value>(read: Promise<Value>): Promise<Value> {
    try {
      return await read;
    } catch (error) {
      throw asStoreError(error, config.uri);
    }
  }

  const version = () => translated(inSession([], async (session) => (await currentRoot(session)).version));

  function within(signal: AbortSignal): ReaderView {
    const asker = { signal, request: randomUUID() };
    const view = createView(asker);
    let underWay = 0;
    const ended = new Promise<never>((_resolve, reject) => {
      const end = () => {
        reject(givenUp());
        if (underWay > 0) void endTransactions(driver, database, asker.request);
      };
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    });
    ended.catch(() => undefined);
    const unlessEnded = async <Value>(asked: Promise<Value>) => {
      underWay++;
      const counted = asked.finally(() => underWay--);
      // Nobody waits for what comes after the end.
      counted.catch(() => undefined);
      return Promise.race([counted, ended]);
    };
    return {
      version: () => unlessEnded(version()),
      answer: (question) => unlessEnded(translated(view.answer(question))),
      confirm: () => unlessEnded(translated(view.confirm())),
    };
  }

  /** What `tryOnce` does for one question, for many: what was settled before the first of them must still stand after the last. */
  function createView(asker: Asker) {
    let before: Promise<Settled> | null = null;
    let isLost = false;
    const seen: string[] = [];
    async function answer<Answer>(question: Question<Answer>): Promise<Answer> {
      before ??= settled === null ? settle() : Promise.resolve(settled);
      const known = await before;
      return inSession(known.bookmarks, async (session) => {
        try {
          return await session.executeRead((tx) => question(askIn(tx, asker.signal), known), limitsOf(asker));
        } catch (error) {
          isLost ||= isLostBookmark(error);
          throw error;
        } finally {
          seen.push(...session.lastBookmarks());
        }
      });
    }
    async function confirm(): Promise<boolean> {
      const known = await before?.catch(() => null);
      // Nothing was asked, or nothing could be.
      if (known === undefined || known === null) return true;
      const stands = isLost
        ? null
        : await inSession([...new Set(seen)], async (session) => {
            const after = await currentRoot(session);
            return isSame(known.root, after) ? { ...known, bookmarks: session.lastBookmarks() } : null;
          });
      settled = stands;
      return stands !== null;
    }
    return { answer, confirm };
  }

  function settle(): Promise<Settled> {
    return inSession([], async (session) => {
      const root = await currentRoot(session);
      const relationTypes = await readRelationTypes(session);
      return { root, relationTypes, bookmarks: session.lastBookmarks() };
    });
  }

  return { version, answer: (question) => translated(tryAgainAndAgain(question)), within };
}

/** An answer, or an error that counts only if no load came between. */
type Outcome<Answer> = { readonly answer: Answer; readonly error?: undefined } | { readonly error: Error };

async function outcomeOf<Answer>(session: Session, question: Question<Answer>, known: Known): Promise<Outcome<Answer>> {
  try {
    return { answer: await session.executeRead((tx) => question(askIn(tx), known), LIMITS) };
  } catch (error) {
    if (!(error instanceof Error) || error instanceof neo4j.Neo4jError) throw error;
    return { error };
  }
}

async function currentRoot(session: Session): Promise<Root> {
  const root = await session.executeRead(readRoot, LIMITS);
  if (root !== null) return root;
  throw new StoreError('empty', 'This Neo4j holds no graph yet: run `npm run load`.');
}

async function readRelationTypes(session: Session): Promise<readonly string[]> {
  const types = await session.executeRead((tx) => askIn(tx)(relationType, RELATION_TYPES), LIMITS);
  return types.map(({ id }) => id);
}

function isLostBookmark(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && /Bookmark/.test(error.code);
}

function limitsOf({ request }: Asker) {
  return { ...LIMITS, metadata: { [REQUEST]: request } };
}

function askIn(tx: ManagedTransaction, signal?: AbortSignal): Ask {
  return async (schema, text, values = {}) => {
    if (signal?.aborted) throw givenUp();
    const { records } = await tx.run(text, toParameters(values));
    return records.map((record) => schema.parse(record.toObject()));
  };
}

function isSame(one: Root, other: Root): boolean {
  return one.version === other.version && one.digest === other.digest;
}
