import type { Store } from '../store/port.ts';

/** How long a version that was read is taken to be the one that answers. An older one than the answer's does no harm: its tag is asked for again. */
const FRESH_MS = 100;

/** Reads which version answers; asked often, the store is asked seldom. Null when it can't tell in time. */
export type VersionReader = () => Promise<string | null>;

/** @param patienceMs how long the store may take to tell */
export function createVersionReader(store: Store, patienceMs: number): VersionReader {
  let reading: Promise<string | null> | null = null;
  return () => {
    reading ??= read(store, patienceMs).then((version) => {
      const forget = () => {
        reading = null;
      };
      if (version === null) forget();
      else setTimeout(forget, FRESH_MS).unref();
      return version;
    });
    return reading;
  };
}

async function read(store: Store, patienceMs: number): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  try {
    return await Promise.race([store.version(), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
