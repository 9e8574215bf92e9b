import type { GraphSize } from '../support/generate-graph.ts';

/** The two graphs that take turns: most of each is not in the other. */
export function loadSize(which: string): GraphSize {
  return which === 'old'
    ? { seed: 1, entities: 300, documents: 2, relations: 900 }
    : { seed: 2, entities: 600, documents: 3, relations: 1_500 };
}
