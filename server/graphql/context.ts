import type { DocumentRow, EntityRow, PassageRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { createBatcher } from './batcher.ts';
import { type Counter, UNCOUNTED } from './counter.ts';
import { present } from './errors.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createNearestIds } from './nearest-ids.ts';
import { createTraceLoaders, type TraceLoaders } from './trace-loaders.ts';

/** What every resolver is given besides its row: the store, and this request's batching. */
export interface GraphContext {
  readonly store: Store;
  readonly load: Loaders;
  readonly trace: TraceLoaders;
  readonly counter: Counter;
  readonly nearestIds: ReturnType<typeof createNearestIds>;
}

/** The context of one request. @param counter counts what it brings */
export function createContext(store: Store, counter: Counter = UNCOUNTED): GraphContext {
  const batch = createBatcher(counter);
  return {
    store,
    load: createLoaders(store, batch),
    trace: createTraceLoaders(store, batch),
    nearestIds: createNearestIds(store),
    counter,
  };
}

/** Entities that the graph holds by these ids, in their order. */
export function readEntities(ids: readonly string[], { load }: GraphContext): Promise<readonly EntityRow[]> {
  return Promise.all(ids.map(async (id) => present(await load.entity.load(id), `the entity ${id}`)));
}

/** The passage that the graph holds by this id. */
export async function readPassage(id: string, { load }: GraphContext): Promise<PassageRow> {
  return present(await load.passage.load(id), `the passage ${id}`);
}

/** The document that the graph holds by this id. */
export async function readDocument(id: string, { load }: GraphContext): Promise<DocumentRow> {
  const documents = await load.documents();
  return present(
    documents.find((row) => row.id === id),
    `the document ${id}`,
  );
}

/** The documents that the graph holds by these ids, in their order. */
export function readDocuments(ids: readonly string[], context: GraphContext): Promise<readonly DocumentRow[]> {
  return Promise.all(ids.map((id) => readDocument(id, context)));
}
