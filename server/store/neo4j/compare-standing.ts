import type { Standing } from './stands-there.ts';

/** What has to be written so that what stands becomes what should stand. */
export interface Changes<Item> {
  readonly created: readonly Item[];
  /** With the handle of what stands in the item's place. */
  readonly changed: readonly (Item & { readonly handle: string })[];
  /** Handles of what is no longer there. */
  readonly gone: readonly string[];
}

/** Compares by key and digest; what is alike on both sides needs no write and is in none of the lists. */
export function compareStanding<Item extends { readonly key: string; readonly digest: string }>(
  items: readonly Item[],
  standing: ReadonlyMap<string, Standing>,
): Changes<Item> {
  const created: Item[] = [];
  const changed: (Item & { readonly handle: string })[] = [];
  const kept = new Set<string>();
  for (const item of items) {
    const there = standing.get(item.key);
    kept.add(item.key);
    if (there === undefined) created.push(item);
    else if (there.digest !== item.digest) changed.push({ ...item, handle: there.handle });
  }
  const gone = [...standing].flatMap(([key, { handle }]) => (kept.has(key) ? [] : [handle]));
  return { created, changed, gone };
}
