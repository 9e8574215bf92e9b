/** Random choices that repeat for the same seed. */
export interface SeededRandom {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(share: number): boolean;
  /** One of the items. @throws {RangeError} when there is none */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, early ones far more often: what makes hubs. */
  pickEarly<Item>(items: readonly Item[]): Item;
  /** Up to `most` different items, in their own order. */
  some<Item>(items: readonly Item[], most: number): readonly Item[];
  shuffle<Item>(items: readonly Item[]): readonly Item[];
}

/** The generator mulberry32 (Tommy Ettinger, 2017): 32 bits of state, more than enough for made-up data. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  function at<Item>(items: readonly Item[], share: number): Item {
    const item = items[Math.floor(share * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
  function shuffle<Item>(items: readonly Item[]): readonly Item[] {
    return items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick: (items) => at(items, next()),
    pickEarly: (items) => at(items, next() ** 2),
    some(items, most) {
      const places = Array.from({ length: Math.min(most, items.length) }, () => Math.floor(next() * items.length));
      return [...new Set(places)].sort((a, b) => a - b).flatMap((place) => items.slice(place, place + 1));
    },
    shuffle,
  };
}
