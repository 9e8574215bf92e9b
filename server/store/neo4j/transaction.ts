import neo4j, { type ManagedTransaction, type Neo4jError, type QueryResult, type Session } from 'neo4j-driver';
import { givenUp } from '../bounded-store.ts';

/** As the driver takes it for a transaction. */
export type TransactionConfig = Parameters<Session['executeRead']>[1];

/** A reading transaction that is open until it is ended. */
export interface OpenTransaction {
  /** Runs a statement. @throws {Neo4jError} @throws {StoreError} `timeout` where the transaction was ended before all of the answer had come */
  run(text: string, parameters: Record<string, unknown>): Promise<QueryResult>;
  /** Whether some statement was answered. */
  hasAnswered(): boolean;
  /** Commits, and tells whether it could; the session stays open. */
  end(): Promise<boolean>;
}

/**
 * Opens one without waiting for it: its first statement goes out right behind its beginning. Where none is answered by the network's or the
 * cluster's fault (the connection had gone meanwhile), the driver begins anew for as long as it may.
 */
export function openTransaction(session: Session, config: TransactionConfig): OpenTransaction {
  const atOnce = session.beginTransaction(config);
  let hasAnswered = false;
  /** Once it could not begin at once. */
  let anew: Promise<ManagedOpen> | null = null;

  /** At the end the driver lets go of what is still to come, and gives what has come for the whole. */
  let isEnded = false;
  const whole = (result: QueryResult) => {
    hasAnswered = true;
    if (isEnded) throw givenUp();
    return result;
  };
  return {
    async run(text, parameters) {
      // The driver takes a statement behind the end for a failure: it lets go of the connection at once, with the end still to be sent.
      if (isEnded) throw givenUp();
      if (anew === null) {
        try {
          return whole(await withoutStack(() => atOnce.run(text, parameters)));
        } catch (error) {
          if (isEnded || (anew === null && (hasAnswered || !isRetryable(error)))) throw error;
          anew ??= openManaged(session, config);
        }
      }
      const { transaction } = await anew;
      if (isEnded) throw givenUp();
      return whole(await transaction.run(text, parameters));
    },
    hasAnswered: () => hasAnswered,
    async end() {
      isEnded = true;
      // What failed has been told by the statement that failed.
      if (anew !== null) return (await anew.catch(() => null))?.end() ?? false;
      if (!atOnce.isOpen()) return false;
      return atOnce.commit().then(
        () => true,
        () => false,
      );
    },
  };
}

/** The driver takes the stack of every statement that it is given, for an error it may have: a quarter of a millisecond each, and none is shown. */
function withoutStack<Value>(run: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

interface ManagedOpen {
  readonly transaction: ManagedTransaction;
  readonly end: () => Promise<boolean>;
}

/** A managed transaction that stays open until it is told to end. */
function openManaged(session: Session, config: TransactionConfig): Promise<ManagedOpen> {
  return new Promise((resolve, reject) => {
    let release = (): void => undefined;
    const released = new Promise<void>((done) => {
      release = done;
    });
    const ended = session.executeRead((transaction) => {
      const end = () => {
        release();
        return ended.then(
          () => true,
          () => false,
        );
      };
      resolve({ transaction, end });
      return released;
    }, config);
    ended.catch(reject);
  });
}

/** A bookmark that is not known in time will not be known in a second try: the database may have been made anew. */
function isRetryable(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error) && !isLostBookmark(error);
}

/** Whether Neo4j knows nothing of the state that was to be waited for. */
export function isLostBookmark({ code }: Neo4jError): boolean {
  return code.includes('Bookmark');
}
