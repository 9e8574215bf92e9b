import type DataLoader from 'dataloader';
import type { Direction, Page, PageAsked, PageByParent, Store } from '../store/port.ts';
import type { RelationFilter } from '../store/row-filters.ts';
import type { Batcher } from './batcher.ts';

const ALL_RELATIONS: RelationFilter = {
  types: null,
  basis: null,
  stance: null,
  spread: null,
  agreement: null,
  documents: null,
};
/** More relations of one type than any entity has; for lists that are told whole. */
const WHOLE: PageAsked = { first: 10_000, after: null };

/** The batching of one request: whatever a list level asks of its rows becomes one question to the store, and is asked once. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Loaders that live as long as one request. */
export function createLoaders(store: Store, batch: Batcher) {
  const ontology = once(async () => {
    const rows = await store.ontology();
    return {
      ...rows,
      kindById: new Map(rows.kinds.map((kind) => [kind.id, kind])),
      typeById: new Map(rows.relationTypes.map((type) => [type.id, type])),
    };
  });
  const section = rowById(batch, (ids) => store.sectionsById(ids));
  const passage = rowById(batch, (ids) => store.passagesById(ids));
  const sentences = rowsByParent(batch, (ids) => store.sentencesOf(ids));
  const relationsPage = pagesByArguments(
    batch,
    (ids, [filter, page]: [RelationFilter & { direction: Direction }, PageAsked]) =>
      store.relationsOf(ids, filter, page),
  );
  const mentionsPage = pagesByArguments(batch, (ids, [documents, page]: [readonly string[] | null, PageAsked]) =>
    store.mentionsOf(ids, documents, page),
  );
  return {
    ontology,
    statistics: once(() => store.statistics()),
    documents: once(() => store.documents()),
    entity: rowById(batch, (ids) => store.entitiesById(ids)),
    relation: rowById(batch, (ids) => store.relationsById(ids)),
    section,
    passage,
    positionsOf: rowsByParent(batch, (ids) => store.positionsOf(ids)),
    evidenceOfRelation: rowsByParent(batch, (ids) => store.evidenceOfRelations(ids)),
    evidenceOfPosition: rowsByParent(batch, (ids) => store.evidenceOfPositions(ids)),
    relationsIn: rowsByParent(batch, (ids) => store.relationsIn(ids)),
    mentionsIn: rowsByParent(batch, (ids) => store.mentionsIn(ids)),
    /** All sections of a document. */
    sectionsOf: rowsByParent(batch, (ids) => store.sectionsOf(ids), section),
    passagesOf: rowsByParent(batch, (ids) => store.passagesOf(ids), passage),
    /** The sentences of a document, by passage. */
    sentencesByPassage: batch(async (documents: readonly string[]) =>
      Promise.all(documents.map(async (id) => groupBy(await sentences.load(id), (sentence) => sentence.passage))),
    ),
    relationsOf: (entity: string, filter: RelationFilter & { direction: Direction }, page: PageAsked) =>
      relationsPage([filter, page]).load(entity),
    mentionsOf: (entity: string, documents: readonly string[] | null, page: PageAsked) =>
      mentionsPage([documents, page]).load(entity),
    /** Every relation of one type that leaves or reaches an entity, those derived by rule left out. */
    toldRelations: async (entity: string, type: string, direction: Direction) => {
      const filter = { ...ALL_RELATIONS, types: [type], basis: ['STATED', 'STRUCTURAL'] as const, direction };
      return (await relationsPage([filter, WHOLE]).load(entity)).rows;
    },
  };
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}

function rowById<Row>(batch: Batcher, ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>) {
  return batch(async (ids: readonly string[]): Promise<(Row | null)[]> => {
    const rows = await ask(ids);
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** @param known a loader of the same rows by their id, which need not ask for those that came this way */
function rowsByParent<Row extends { readonly id: string }>(
  batch: Batcher,
  ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly Row[]>>,
  known?: DataLoader<string, Row | null>,
) {
  return batch(async (ids: readonly string[]): Promise<(readonly Row[])[]> => {
    const rows = await ask(ids);
    for (const row of [...rows.values()].flat()) known?.prime(row.id, row);
    return ids.map((id) => rows.get(id) ?? []);
  });
}

/** One loader for each set of arguments, as the rows of one list level share theirs. */
function pagesByArguments<Row, Arguments>(
  batch: Batcher,
  ask: (ids: readonly string[], asked: Arguments) => Promise<PageByParent<Row>>,
): (asked: Arguments) => DataLoader<string, Page<Row>> {
  const loaders = new Map<string, DataLoader<string, Page<Row>>>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const loader =
      loaders.get(key) ??
      batch(async (ids: readonly string[]): Promise<Page<Row>[]> => {
        const pages = await ask(ids, asked);
        return ids.map((id) => pages.get(id) ?? { rows: [], more: false, total: 0 });
      });
    loaders.set(key, loader);
    return loader;
  };
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
