import neo4j, { type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';

/** As the driver takes it for a transaction. */
export type TransactionConfig = Parameters<Session['executeRead']>[1];

/** A reading transaction that is open until it is ended. */
export interface OpenTransaction {
  /** Runs a statement. @throws {Neo4jError} */
  run(text: string, parameters: Record<string, unknown>): Promise<QueryResult>;
  /** Commits, or takes back what can't be committed; the session stays open. */
  end(): Promise<void>;
}

/**
 * Opens one without waiting for it: its first statement goes out right behind its beginning. Where none is answered by the network's or the
 * cluster's fault (the connection had gone meanwhile), the driver begins anew for as long as it may.
 */
export function openTransaction(session: Session, config: TransactionConfig): OpenTransaction {
  const atOnce = session.beginTransaction(config);
  let hasAnswered = false;
  let anew: Promise<ManagedOpen> | null = null;

  return {
    async run(text, parameters) {
      if (anew === null) {
        try {
          const result = await withoutStack(() => atOnce.run(text, parameters));
          hasAnswered = true;
          return result;
        } catch (error) {
          if (anew === null && (hasAnswered || !isRetryable(error))) throw error;
          anew ??= openManaged(session, config);
        }
      }
      return (await anew).transaction.run(text, parameters);
    },
    async end() {
      // What failed has been told by the statement that failed.
      if (anew !== null) await (await anew.catch(() => null))?.end();
      else if (atOnce.isOpen()) await atOnce.commit().catch(() => undefined);
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
  readonly end: () => Promise<void>;
}

/** A managed transaction that stays open until it is told to end. */
function openManaged(session: Session, config: TransactionConfig): Promise<ManagedOpen> {
  return new Promise((resolve, reject) => {
    let release = (): void => undefined;
    const released = new Promise<void>((done) => {
      release = done;
    });
    const ended = session.executeRead((transaction) => {
      const end = async () => {
        release();
        await ended.catch(() => undefined);
      };
      resolve({ transaction, end });
      return released;
    }, config);
    ended.catch(reject);
  });
}

function isRetryable(error: unknown): boolean {
  return error instanceof Error && neo4j.isRetryableError(error);
}
