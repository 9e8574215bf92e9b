import { computed } from '@preact/signals';
import { web } from '../data/graph.ts';
import type { Thing } from '../data/model.ts';

/** The listed recommendation that a passage is. */
export const recommendationByPassage = computed(() => {
  const found = new Map<string, Thing>();
  for (const thing of web.value.things.values()) {
    if (thing.status === 'LISTED' && thing.passage !== null) found.set(thing.passage, thing);
  }
  return found;
});
