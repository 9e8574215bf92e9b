import { batch, computed, signal } from '@preact/signals';
import {
  StartDocument,
  type StartQuery,
  ThingsDocument,
  type ThingsQuery,
  TiesDocument,
  type TiesQuery,
} from '../generated/graphql.ts';
import { AskError, ask } from './ask.ts';
import { makeWeb, type Thing, type Tie } from './model.ts';

/** What the overview is drawn from; these come first. */
const OVERVIEW_TYPES = ['SUPPORTS', 'SUBJECT_OF', 'ADDRESSES'];
/** Past this the page says how many it left out, and asks for a narrower view. */
const MOST_PAGES = 120;
const AT_ONCE = 4;

/** How far the page has read the graph. */
export const reading = signal<{
  readonly state: 'reading' | 'overview' | 'ready' | 'failed';
  readonly error: string | null;
}>({
  state: 'reading',
  error: null,
});
/** Ontology, size and documents; null until they are read. */
export const start = signal<StartQuery | null>(null);

const things = signal<readonly Thing[]>([]);
const ties = signal<readonly Tie[]>([]);

/** Everything read so far. */
export const web = computed(() => makeWeb(things.value, ties.value));

/** Kinds by their id. */
export const kindById = computed(() => new Map((start.value?.ontology.kinds ?? []).map((kind) => [kind.id, kind])));
/** Relation types by their id. */
export const typeById = computed(
  () => new Map((start.value?.ontology.relationTypes ?? []).map((type) => [type.id, type])),
);

/** Reads the graph: what the overview needs first, then the rest. Called when the page starts, and again to retry. */
export async function readGraph(): Promise<void> {
  reading.value = { state: 'reading', error: null };
  try {
    const [first, allThings, overviewTies] = await Promise.all([
      ask(StartDocument, {}),
      readThings(),
      readTies(OVERVIEW_TYPES),
    ]);
    batch(() => {
      start.value = first;
      things.value = allThings;
      ties.value = overviewTies;
      reading.value = { state: 'overview', error: null };
    });
    const otherTypes = first.statistics.byRelationType.filter(
      ({ type, count }) => count > 0 && !OVERVIEW_TYPES.includes(type.id),
    );
    const others = await inTurns(otherTypes, ({ type }) => readTies([type.id]));
    batch(() => {
      ties.value = [...overviewTies, ...others.flat()];
      reading.value = { state: 'ready', error: null };
    });
  } catch (error) {
    reading.value = {
      state: 'failed',
      error: error instanceof AskError ? error.message : 'The page could not read the answer.',
    };
    if (!(error instanceof AskError)) throw error;
  }
}

async function readThings(): Promise<readonly Thing[]> {
  return readPages(async (after) => {
    const { entities } = await ask(ThingsDocument, { after });
    return {
      rows: entities.nodes.map(toThing),
      next: entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null,
    };
  });
}

async function readTies(types: readonly string[]): Promise<readonly Tie[]> {
  return readPages(async (after) => {
    const { relations } = await ask(TiesDocument, { types, after });
    return {
      rows: relations.nodes.map(toTie),
      next: relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null,
    };
  });
}

interface PageRead<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

async function readPages<Row>(read: (after: string | null) => Promise<PageRead<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: PageRead<Row> = await read(after);
    rows.push(...answer.rows);
    after = answer.next;
    if (after === null) break;
  }
  return rows;
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = items.map((item, i) => ({ item, i }));
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results.set(next.i, await run(next.item));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

function toThing(node: ThingsQuery['entities']['nodes'][number]): Thing {
  const { id, name, label, abbreviation, generic, kind } = node;
  const base = { id, upper: node.__typename, kind: kind.id, name, label, abbreviation, generic };
  if (node.__typename === 'Recommendation') {
    return {
      ...base,
      number: node.number,
      status: node.status,
      text: node.text,
      area: node.area?.id ?? null,
      passage: node.passage.id,
    };
  }
  const number = node.__typename === 'Theme' ? node.letter : null;
  return { ...base, number, status: null, text: null, area: null, passage: null };
}

function toTie({
  type,
  source,
  target,
  consensus,
  documents,
  attributedTo,
  ...rest
}: TiesQuery['relations']['nodes'][number]): Tie {
  return {
    ...rest,
    type: type.id,
    source: source.id,
    target: target.id,
    spread: consensus?.spread ?? null,
    agreement: consensus?.agreement ?? null,
    phrase: consensus?.phrase ?? null,
    voices: attributedTo.map(({ id }) => id),
    documents: documents.map(({ id }) => id),
  };
}
