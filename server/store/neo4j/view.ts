import neo4j, { type Neo4jError, type Session } from 'neo4j-driver';
import { givenUp } from '../bounded-store.ts';
import { REQUEST } from './end-transactions.ts';
import type { Ask, Known, Question } from './question.ts';
import { currentRoot, type Settled, settle } from './settled.ts';
import { type OpenTransaction, openTransaction } from './transaction.ts';
import { toParameters } from './whole-numbers.ts';

/** Longest that a transaction may take in Neo4j. */
const TIMEOUT_MS = 30_000;
/** The code of what the driver says itself. */
const NO_CODE = 'N/A';

/** On whose behalf questions are put: the signal that ends them, and the name that their transaction carries. */
export interface Asker {
  readonly signal: AbortSignal;
  readonly request: string;
}

/** What views share: sessions, and what was settled last; null where that is to be read anew. */
export interface Shared {
  readonly openSession: (bookmarks: readonly string[]) => Session;
  settled: Settled | null;
}

/** Questions answered together, in one transaction. */
export interface View {
  answer<Answer>(question: Question<Answer>): Promise<Answer>;
  /** Ends the transaction. Whether no load came between; else all is to be asked again through a new view. */
  confirm(): Promise<boolean>;
  /** Ends the transaction where nobody waits for what it brings. */
  giveUp(): Promise<void>;
}

interface Begun {
  readonly session: Session;
  readonly transaction: OpenTransaction;
  readonly known: Known;
}

/**
 * Neo4j shows a transaction's changes one by one while it applies them. A session's bookmark makes its next transaction wait until all that
 * was committed is applied. So where the root was read before the questions, with nothing unapplied, and is the same when read after them,
 * with nothing unapplied again, no load came between.
 */
export function createView(shared: Shared, asker: Asker | null): View {
  let begun: Promise<Begun> | null = null;
  let failure: Neo4jError | null = null;

  async function begin(): Promise<Begun> {
    const known = shared.settled ?? (await settleAnew(shared));
    const session = shared.openSession(known.bookmarks);
    const metadata = asker === null ? {} : { metadata: { [REQUEST]: asker.request } };
    return { session, known, transaction: openTransaction(session, { timeout: TIMEOUT_MS, ...metadata }) };
  }

  async function answer<Answer>(question: Question<Answer>): Promise<Answer> {
    begun ??= begin();
    const { transaction, known } = await begun;
    try {
      return await question(askIn(transaction, asker?.signal), known);
    } catch (error) {
      if (!(error instanceof neo4j.Neo4jError)) throw error;
      failure ??= error;
      // After a failure the driver refuses all else in the transaction, without saying why.
      throw error.code === NO_CODE ? failure : error;
    }
  }

  async function confirm(): Promise<boolean> {
    if (begun === null) return true;
    const open = await begun.catch(() => null);
    // What was answered is an error, and is told.
    if (open === null) return true;
    try {
      await open.transaction.end();
      if (failure !== null) {
        if (!isLostBookmark(failure)) return true;
        // A database that was made anew knows nothing of what we saw in the old one.
        shared.settled = null;
        return false;
      }
      const after = await currentRoot(open.session);
      const stands = after.version === open.known.root.version && after.digest === open.known.root.digest;
      shared.settled = stands ? { ...open.known, bookmarks: open.session.lastBookmarks() } : null;
      return stands;
    } finally {
      await open.session.close();
    }
  }

  async function giveUp(): Promise<void> {
    const open = await begun?.catch(() => null);
    await open?.transaction.end();
    await open?.session.close().catch(() => undefined);
  }

  return { answer, confirm, giveUp };
}

async function settleAnew(shared: Shared): Promise<Settled> {
  const session = shared.openSession([]);
  try {
    return await settle(session);
  } finally {
    await session.close();
  }
}

function isLostBookmark({ code }: Neo4jError): boolean {
  return code.includes('Bookmark');
}

function askIn(transaction: OpenTransaction, signal: AbortSignal | undefined): Ask {
  return async (schema, text, values = {}) => {
    if (signal?.aborted) throw givenUp();
    const { records } = await transaction.run(text, toParameters({ asked: values }));
    return records.map((record) => schema.parse(record.toObject()));
  };
}
