import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store/port.ts';

/** How long a database may take to be there. */
const PATIENCE_MS = 60_000;
const BETWEEN_MS = 2_000;

/**
 * Does what needs the database; one that is not there yet is waited for, up to a minute.
 * @throws {StoreError} the last one, when it still does not answer; at once when it answers that it refuses
 */
export async function waitForStore<Value>(
  uri: string,
  say: (line: string) => void,
  ask: () => Promise<Value>,
): Promise<Value> {
  const startedAt = Date.now();
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await ask();
    } catch (error) {
      if (!mayComeYet(error) || Date.now() - startedAt > PATIENCE_MS - BETWEEN_MS) throw error;
      if (isFirst) say(`Neo4j at ${uri} does not answer yet; waiting up to ${PATIENCE_MS / 1000} seconds for it.`);
      await sleep(BETWEEN_MS);
    }
  }
}

/** A wrong password or database name does not get right by waiting. */
function mayComeYet(error: unknown): boolean {
  if (!(error instanceof StoreError) || error.code !== 'unavailable') return false;
  const { cause } = error;
  const isRefusal =
    cause instanceof Error &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    cause.code.startsWith('Neo.ClientError.');
  return !isRefusal;
}
