import { StoreError } from './store-errors.ts';

/** How often something is made again when another version was loaded meanwhile. */
const MOST_TRIES = 5;

/**
 * What is made through a view whose answers came of one version of the graph: when another was loaded meanwhile, it is made again through a new
 * one. An error counts as little as an answer until its view is confirmed; one that comes every time is told all the same.
 * @throws {StoreError} `busy` where versions come faster than it can be made
 */
export async function untilConfirmed<View extends { confirm(): Promise<boolean> }, Made>(
  openView: () => View,
  make: (view: View) => Promise<Made>,
): Promise<Made> {
  let last: PromiseSettledResult<Made> | null = null;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const view = openView();
    const [made] = await Promise.allSettled([make(view)]);
    last = made;
    if (!(await view.confirm())) continue;
    if (made.status === 'rejected') throw made.reason;
    return made.value;
  }
  if (last?.status === 'rejected') throw last.reason;
  throw new StoreError('busy', 'The graph is being replaced again and again; ask again shortly.');
}
