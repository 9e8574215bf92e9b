import { readExtract } from '../../server/export/read-extract.ts';
import { readSelection, type Selection } from '../../server/export/selection.ts';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';

export const realGraph = await readGraph('graph-seed');
export const realStore = createMemoryStore(realGraph);

/** A selection that lets everything through. */
const EVERYTHING: Selection = {
  of: null,
  depth: 1,
  kinds: null,
  types: null,
  basis: null,
  stance: null,
  spread: null,
  agreement: null,
  documents: null,
};

export const realExtract = await readExtract(realStore, await readSelection(realStore, EVERYTHING));
