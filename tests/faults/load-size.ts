import type { GraphSize } from '../support/generate-graph.ts';

/** The two graphs that take turns: much of them differs. */
export function loadSize(which: string): GraphSize {
  return { seed: which === 'old' ? 1 : 2, entities: 300, documents: 2, relations: 900 };
}
