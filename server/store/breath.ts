import { setImmediate } from 'node:timers/promises';

/** How long this process may be kept from its other work at a stretch. */
const BREATH_MS = 10;

/** When other work was last let in: one for all requests, as they share the one event loop. */
let since = 0;
/** Who waits to go on, in the order in which they came. */
const waiting: (() => void)[] = [];
let isLettingIn = false;

/**
 * To be awaited between two pieces of long work: lets others in where the last time is longer ago than ten milliseconds, or where some wait already.
 * Of many that wait only as many go on in one turn of the event loop as fit into that time.
 */
export function breathe(): Promise<void> {
  return waiting.length === 0 && performance.now() - since <= BREATH_MS ? Promise.resolve() : nextTurn();
}

/** As `breathe`, but always lets others go on first who wait: for much that is ready all at once, where nobody can tell how long it takes. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (!isLettingIn) void letIn();
  });
}

/** Lets those go on who wait, in turns of the event loop. */
async function letIn(): Promise<void> {
  isLettingIn = true;
  while (waiting.length > 0) {
    await setImmediate();
    since = performance.now();
    while (waiting.length > 0 && performance.now() - since <= BREATH_MS) {
      waiting.shift()?.();
      await untilIdle();
    }
  }
  isLettingIn = false;
}

/** Until all has been done that was ready to be done: what was just let go on works until it waits for something. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
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
