import { setImmediate } from 'node:timers/promises';

/** How long this process may be kept from its other work at a stretch. */
const BREATH_MS = 10;

/** When other work was last let in: one for all requests, as they share the one event loop. */
let since = 0;

/**
 * To be awaited between two pieces of long work: lets others in where the last time is longer ago than ten milliseconds. Of many that wait
 * only as many go on in one turn of the event loop as fit into that time.
 */
export async function breathe(): Promise<void> {
  while (performance.now() - since > BREATH_MS) {
    const waitsFrom = performance.now();
    await setImmediate();
    // Unless another went on in the meantime, whose turn this was.
    if (since < waitsFrom) since = performance.now();
  }
}

/** As `map`, with a breath between two rows. */
export async function mapBreathing<Row, Made>(
  rows: readonly Row[],
  make: (row: Row) => Made,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const row of rows) {
    await breathe();
    made.push(make(row));
  }
  return made;
}
