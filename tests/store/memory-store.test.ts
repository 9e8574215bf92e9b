import { describe, expect, it } from 'vitest';
import type { Graph, RelationRow } from '../../server/knowledge/graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { generateGraph } from '../support/generate-graph.ts';

const SIZE = { seed: 3, entities: 80, documents: 2, relations: 160 };
const NO_FILTER = { types: null, basis: null, stance: null, spread: null, agreement: null, documents: null } as const;
const FIRST_TEN = { first: 10, after: null } as const;

describe('the memory store', () => {
  const graph = generateGraph(SIZE);
  const store = createMemoryStore(graph);
  const id = graph.entities[0]?.id ?? '';

  it('gives rows and lists that cannot be changed', async () => {
    const { rows } = await store.entities({ kinds: null, text: null, documents: null }, FIRST_TEN);
    const [documents, mentions] = [await store.documents(), await store.mentionsIn([graph.passages[1]?.id ?? ''])];
    for (const frozen of [rows[0], rows[0]?.aliases, documents, documents[0], ...mentions.values()]) {
      expect(Object.isFrozen(frozen)).toBe(true);
    }
    expect(Object.isFrozen(await store.statistics())).toBe(true);
    expect(Object.isFrozen((await store.ontology()).kinds[0])).toBe(true);
  });
  it('answers the same when the list of an answer was changed by whoever had it', async () => {
    const before = await store.relations(NO_FILTER, FIRST_TEN);
    const copy = structuredClone(before);
    if (Array.isArray(before.rows)) before.rows.length = 0;
    expect(await store.relations(NO_FILTER, FIRST_TEN)).toEqual(copy);
  });
  it('gives rows by their order, whatever the order of the graph’s lists', async () => {
    const shuffled: Graph = {
      ...graph,
      entities: graph.entities.toReversed(),
      relations: graph.relations.toReversed(),
    };
    const other = createMemoryStore(shuffled);
    const asked = { of: [id], depth: 2, kinds: null, types: null, limit: 30 };
    expect(await other.neighbourhood(asked)).toEqual(await store.neighbourhood(asked));
    expect(await other.relations(NO_FILTER, FIRST_TEN)).toEqual(await store.relations(NO_FILTER, FIRST_TEN));
  });
  it('gives pages that put together are the whole', async () => {
    const whole = await store.relations(NO_FILTER, { first: 1_000, after: null });
    const pages: RelationRow[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await store.relations(NO_FILTER, { first: 7, after });
      expect(page.total).toBe(graph.relations.length);
      pages.push(...page.rows);
      after = page.rows.at(-1)?.id ?? null;
      more = page.more;
    }
    expect(pages).toEqual(whole.rows);
    expect(pages).toEqual(graph.relations);
  });
  it('still answers after it was closed: it holds nothing', async () => {
    await store.close();
    expect(await store.version()).toBe(graph.version);
  });
});

describe('a cursor that is no row of the list', () => {
  const graph = generateGraph(SIZE);
  const store = createMemoryStore(graph);
  const after = { first: 5, after: 'no-such-id' } as const;
  const named = graph.entities[0]?.id ?? '';

  it.each([
    ['entities', () => store.entities({ kinds: [], text: null, documents: null }, after), 'entity'],
    ['relations', () => store.relations(NO_FILTER, after), 'relation'],
    ['relationsOf', () => store.relationsOf([], { ...NO_FILTER, direction: 'BOTH' }, after), 'relation'],
    ['mentionsOf', () => store.mentionsOf([], null, after), 'mention'],
  ])('is refused by %s, also where the answer would be empty', async (_question, ask, row) => {
    await expect(ask()).rejects.toMatchObject({
      name: 'StoreError',
      code: 'unknown-cursor',
      message: `after: there is no ${row} with the id "no-such-id"`,
    });
  });
  it('is refused by recommendations where it is an entity of another kind', async () => {
    const filter = { areas: null, themes: null, mechanisms: null, actors: null, status: null };
    const ask = store.recommendations({ ...filter, text: null, documents: null }, { first: 5, after: named });
    await expect(ask).rejects.toMatchObject({
      code: 'unknown-cursor',
      message: `after: there is no recommendation with the id "${named}"`,
    });
  });
});

describe('a walk past 200,000 relations', () => {
  /** As many relations side by side between each two of a few entities. */
  const dense = createDense(generateGraph({ ...SIZE, relations: 1 }), 40_000);
  const store = createMemoryStore(dense);
  const [from = '', second = '', third = '', , far = ''] = dense.entities.map(({ id }) => id);

  it('is refused as a neighbourhood', async () => {
    const asked = { of: [from], depth: 4, kinds: null, types: null, limit: 10 };
    await expect(store.neighbourhood(asked)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'too-large',
      message: 'neighbourhood: more than 200,000 relations to visit; ask for fewer steps, kinds or types',
    });
  });
  it('is answered as a neighbourhood where the types asked leave few', async () => {
    const asked = { of: [from], depth: 4, kinds: null, types: ['NO_SUCH_TYPE'], limit: 10 };
    expect(await store.neighbourhood(asked)).toMatchObject({ total: 1, relations: [] });
  });
  it('is counted exactly: 200,000 are answered, a relation of an entity to itself is one, 200,001 are refused', async () => {
    const asked = { of: [from], depth: 1, kinds: null, types: null, limit: 1 };
    const toItself = (count: number) =>
      createMemoryStore({ ...dense, relations: createCopies(dense, from, from, count) }).neighbourhood(asked);
    expect((await toItself(200_000)).relations).toHaveLength(200_000);
    await expect(toItself(200_001)).rejects.toMatchObject({ code: 'too-large' });
  });
  it('is refused as a search for paths', async () => {
    await expect(store.paths({ from, to: far, maxLength: 6, first: 10 })).rejects.toMatchObject({
      code: 'too-large',
      message: 'paths: more than 200,000 relations to visit; ask for fewer steps, kinds or types',
    });
  });
  it('is not needed for the first paths where short ones are enough', async () => {
    const asked = { from: second, to: third, maxLength: 6, first: 10 };
    expect((await store.paths(asked)).map(({ nodes }) => nodes)).toEqual(Array(10).fill([second, third]));
  });
});

/** Ties each of the first five entities to the next, `count` times. */
function createDense(graph: Graph, count: number): Graph {
  const ids = graph.entities.slice(0, 5).map(({ id }) => id);
  const relations = ids.slice(1).flatMap((target, i) => createCopies(graph, ids[i] ?? '', target, count));
  return { ...graph, relations: relations.map((row, order) => ({ ...row, order })), evidence: [] };
}

/** As many relations between two entities, after the pattern of the graph's first. */
function createCopies(graph: Graph, source: string, target: string, count: number): readonly RelationRow[] {
  const [pattern] = graph.relations;
  if (pattern === undefined) throw new Error('a relation to copy is needed');
  return Array.from({ length: count }, (_, order) => {
    return { ...pattern, id: `${source}~CITES~${target}~${order}`, order, source, target };
  });
}
