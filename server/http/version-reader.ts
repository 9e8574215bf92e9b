import { ended } from '../store/ended.ts';
import type { Store } from '../store/port.ts';

/** How long what was read is taken to hold. An older version than the answer's does no harm: its tag is only asked for again. */
const FRESH_MS = 100;

/** Tells which version answers; asked often, the store is asked seldom. */
export interface VersionReader {
  /** Null when the store can't tell in time. */
  read(): Promise<string | null>;
  /** The same, but null at once while the store could not tell when it was last asked: nobody waits twice for one that is down. */
  readUnlessDown(): Promise<string | null>;
}

/** @param patienceMs how long the store may take to tell */
export function createVersionReader(store: Store, patienceMs: number): VersionReader {
  let reading: Promise<string | null> | null = null;
  let isDown = false;
  const read = () => {
    reading ??= readInTime(store, patienceMs).then((version) => {
      isDown = version === null;
      setTimeout(() => {
        reading = null;
      }, FRESH_MS).unref();
      return version;
    });
    return reading;
  };
  return {
    read,
    readUnlessDown: () => {
      const version = read();
      return isDown ? Promise.resolve(null) : version;
    },
  };
}

async function readInTime(store: Store, patienceMs: number): Promise<string | null> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patienceMs);
  try {
    return await Promise.race([store.version(), ended(late.signal)]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
