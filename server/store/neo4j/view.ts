import neo4j, { type Neo4jError, type Session } from 'neo4j-driver';
import { givenUp } from '../bounded-store.ts';
import { StoreError } from '../store-errors.ts';
import { asStoreError } from './driver-errors.ts';
import { REQUEST } from './end-transactions.ts';
import type { Ask, Question } from './question.ts';
import { isSameRoot, readState, type StandingRoot } from './root.ts';
import { currentRoot, type Settled, settle } from './settled.ts';
import { isLostBookmark, type OpenTransaction, openTransaction } from './transaction.ts';
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
  /** @throws {StoreError} `timeout` once it was confirmed or given up */
  answer<Answer>(question: Question<Answer>): Promise<Answer>;
  /** Ends the transaction. Whether no load came between; else all is to be asked again through a new view. */
  confirm(): Promise<boolean>;
  /** Ends the transaction where nobody waits for what it brings. */
  giveUp(): Promise<void>;
}

interface Begun {
  readonly session: Session;
  readonly transaction: OpenTransaction;
  readonly known: Settled;
}

/**
 * Neo4j shows a transaction's changes one by one while it applies them. A load tells that it is under way before it changes anything, and until all
 * of it is applied. So where the root was read before the questions, with nothing unapplied, and in their own transaction is the same after them
 * with no load under way, none came between. Where one is, the root is read after them with nothing unapplied again: a session's bookmark makes its
 * next transaction wait until all that was committed is applied.
 */
export function createView(shared: Shared, asker: Asker | null): View {
  let begun: Promise<Begun> | null = null;
  let failure: Neo4jError | null = null;
  /** Once it was confirmed or given up. GraphQL answers without waiting for all that it asked, and what comes too late must begin nothing that nobody ends. */
  let isOver = false;

  async function begin(): Promise<Begun> {
    const known = shared.settled ?? (await settleAnew(shared));
    const session = shared.openSession(known.bookmarks);
    const metadata = asker === null ? {} : { metadata: { [REQUEST]: asker.request } };
    return { session, known, transaction: openTransaction(session, { timeout: TIMEOUT_MS, ...metadata }) };
  }

  async function answer<Answer>(question: Question<Answer>): Promise<Answer> {
    if (isOver) throw givenUp();
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
    isOver = true;
    if (begun === null) return true;
    const open = await begun.catch(() => null);
    // What was answered is an error, and is told.
    if (open === null) return true;
    if (failure === null && (await isUntouched(open))) {
      keep(shared, open.known);
      void endInTime(open);
      return true;
    }
    try {
      const isCommitted = await open.transaction.end();
      // A database that was made anew knows nothing of what we saw in the old one.
      const isStale =
        failure !== null && (isLostBookmark(failure) || (isUnexplained(failure) && (await isReplaced(open))));
      if (isStale || (failure === null && !isCommitted)) {
        forget(shared, open.known);
        return false;
      }
      if (failure !== null) return true;
      const stands = isSameState(await currentRoot(open.session), open.known.root);
      if (stands) keep(shared, { ...open.known, bookmarks: open.session.lastBookmarks() });
      else forget(shared, open.known);
      return stands;
    } finally {
      await open.session.close();
    }
  }

  /** Nobody waits for it; with its bookmark nothing older is read hereafter. */
  async function endInTime({ session, transaction, known }: Begun): Promise<void> {
    await transaction.end();
    keep(shared, { ...known, bookmarks: session.lastBookmarks() });
    await session.close().catch(() => undefined);
  }

  async function giveUp(): Promise<void> {
    isOver = true;
    const open = await begun?.catch(() => null);
    if (open == null) return;
    // It may have waited for a state that never comes.
    if (!open.transaction.hasAnswered()) forget(shared, open.known);
    await open.transaction.end();
    await open.session.close().catch(() => undefined);
  }

  return { answer, confirm, giveUp };
}

/** Keeps what was settled last, for the questions to come. */
function keep(shared: Shared, known: Settled): void {
  if (shared.settled === null || shared.settled.nth <= known.nth) shared.settled = known;
}

function forget(shared: Shared, known: Settled): void {
  if (shared.settled?.graph === known.graph) shared.settled = null;
}

/** Whether no load is under way, nor was since what is known was read; false also where that could not be told. */
async function isUntouched({ transaction, known }: Begun): Promise<boolean> {
  try {
    const { root, isLoading } = await readState(transaction);
    return !isLoading && isSameState(root, known.root);
  } catch (error) {
    if (error instanceof neo4j.Neo4jError || error instanceof StoreError) return false;
    throw error;
  }
}

/** Whether Neo4j says neither that it has too much to do nor that it is away: a statement of ours may fail of what a load takes away meanwhile. */
function isUnexplained(failure: Neo4jError): boolean {
  return asStoreError(failure, '') === failure;
}

/** Whether a load came between, or is about to; false also where that could not be told. */
async function isReplaced({ session, known }: Begun): Promise<boolean> {
  try {
    const { root, isLoading } = await readState(session);
    return isLoading || !isSameState(root, known.root);
  } catch (error) {
    if (error instanceof neo4j.Neo4jError) return false;
    throw error;
  }
}

/** Whether two are one and the same load of one and the same graph. */
function isSameState(one: StandingRoot | null, other: StandingRoot): boolean {
  return isSameRoot(one, other) && one?.by === other.by;
}

async function settleAnew(shared: Shared): Promise<Settled> {
  const session = shared.openSession([]);
  try {
    return await settle(session);
  } finally {
    await session.close();
  }
}

function askIn(transaction: OpenTransaction, signal: AbortSignal | undefined): Ask {
  return async (schema, text, values = {}) => {
    if (signal?.aborted) throw givenUp();
    const { records } = await transaction.run(text, toParameters({ asked: values }));
    return records.map((record) => schema.parse(record.toObject()));
  };
}
