import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store/store-errors.ts';

const BETWEEN_MS = 1_000;

/** How a database is waited for. */
export interface Waiting {
  readonly uri: string;
  readonly say: (line: string) => void;
  /** How long it may take to be there. */
  readonly patienceMs: number;
}

/**
 * Does what needs the database; one that is not there yet is waited for as long as it may take.
 * @throws {StoreError} the last one, when it still does not answer; at once when it answers that it refuses
 */
export async function waitForStore<Value>(
  { uri, say, patienceMs }: Waiting,
  ask: () => Promise<Value>,
): Promise<Value> {
  const startedAt = Date.now();
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await ask();
    } catch (error) {
      if (!mayComeYet(error) || Date.now() - startedAt > patienceMs - BETWEEN_MS) throw error;
      if (isFirst) say(`Neo4j at ${uri} does not answer yet; waiting up to ${patienceMs / 1000} seconds for it.`);
      await sleep(BETWEEN_MS);
    }
  }
}

/** A wrong password or database name, or too old a release, does not get right by waiting. */
function mayComeYet(error: unknown): boolean {
  if (!(error instanceof StoreError) || error.code !== 'unavailable') return false;
  const { cause } = error;
  // What is refused by us, not by the database's silence, has no cause.
  if (cause === undefined) return false;
  const isRefusal =
    cause instanceof Error &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    cause.code.startsWith('Neo.ClientError.');
  return !isRefusal;
}
