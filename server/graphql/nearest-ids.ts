import type { Store } from '../store/port.ts';

/** Searching is dear, and whoever asks for many ids that are not there needs no more than a few hints to see why. */
const MOST_HINTS = 3;
const LONGEST = 200;

/** For one request: the ids nearest to one that is not there, best first; none any more once a few were looked for. */
export function createNearestIds(store: Store): (id: string) => Promise<readonly string[]> {
  const known = new Map<string, Promise<readonly string[]>>();
  return (id) => {
    const near = known.get(id);
    if (near !== undefined) return near;
    if (known.size >= MOST_HINTS) return Promise.resolve([]);
    const looked = nearestIds(id, store);
    known.set(id, looked);
    return looked;
  };
}

async function nearestIds(id: string, store: Store): Promise<readonly string[]> {
  const found = await store.search({ text: id.replaceAll(/[-_.]/g, ' ').slice(0, LONGEST), kinds: null, first: 3 });
  return [...found.entities, ...found.recommendations]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((hit) => hit.row.id);
}
