import neo4j from 'neo4j-driver';
import { StoreError } from '../store-errors.ts';

const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired', 'ProtocolError'];
/** The driver gives these no code of their own: no connection came free in time, or none was made at all, as the server accepts and says nothing. */
const POOL_EXHAUSTED = /^Connection acquisition timed out/;
const NONE_MADE = /^Connection acquisition timed out.*Active conn count = 0\b/;

/** A driver's error as the port knows it; an error that is no driver's, or shows a mistake of ours, comes back as it is. */
export function asStoreError(error: unknown, uri: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  if (NONE_MADE.test(message)) {
    return new StoreError('unavailable', `Neo4j at ${uri} does not answer: it accepts connections and says nothing.`, {
      cause: error,
    });
  }
  if (POOL_EXHAUSTED.test(message)) {
    return new StoreError('busy', `All connections to Neo4j at ${uri} are in use; ask again shortly.`, {
      cause: error,
    });
  }
  if (UNREACHABLE.includes(code)) {
    return new StoreError('unavailable', `Neo4j at ${uri} does not answer: ${message}`, { cause: error });
  }
  if (code.includes('TransactionTimedOut') || code.endsWith('.LockAcquisitionTimeout')) {
    return new StoreError('timeout', 'Neo4j took too long to answer this question.', { cause: error });
  }
  if (code.startsWith('Neo.TransientError.')) {
    return new StoreError('busy', `Neo4j at ${uri} can't answer just now: ${message}`, { cause: error });
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StoreError('unavailable', `Neo4j at ${uri} refuses this user: ${message}`, { cause: error });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreError('unavailable', `Neo4j at ${uri} has no such database: ${message}`, { cause: error });
  }
  return error;
}
