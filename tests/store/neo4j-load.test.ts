import { beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/knowledge/graph.ts';
import { announce } from '../../server/store/neo4j/announce.ts';
import { type LoadProgress, loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { type Runner, readState as readRootState } from '../../server/store/neo4j/root.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { readState, stateOf } from '../support/neo4j-state.ts';

const graph = generateGraph({ seed: 1, entities: 200, documents: 2, relations: 500 });
const other = generateGraph({ seed: 2, entities: 250, documents: 3, relations: 700 });
const neo4j = useNeo4j();

/** The load that says that it is under way. */
function underWay() {
  return neo4j().run(
    'MATCH (load:CompactGraph) WHERE load.version IS NULL AND load.by IS NOT NULL RETURN load.by AS by',
  );
}

describe('a load', () => {
  beforeEach(() => neo4j().empty());

  it('puts every row of the graph into an empty database', async () => {
    const report = await loadGraph(neo4j().config, graph);
    const state = await readState(neo4j());
    expect(state).toEqual(stateOf(graph));
    const created = state.nodes.length + state.links.length;
    expect(report).toEqual({
      outcome: 'loaded',
      version: graph.version,
      previous: null,
      created,
      changed: 0,
      deleted: 0,
    });
  });

  it('of what stands there already writes nothing', async () => {
    await loadGraph(neo4j().config, graph);
    const before = await neo4j().run('MATCH (n) RETURN elementId(n) AS id ORDER BY id');
    const told: LoadProgress[] = [];
    const report = await loadGraph(neo4j().config, graph, (progress) => told.push(progress));
    const { version } = graph;
    expect(report).toEqual({ outcome: 'unchanged', version, previous: version, created: 0, changed: 0, deleted: 0 });
    expect(told).toEqual([]);
    expect(await neo4j().run('MATCH (n) RETURN elementId(n) AS id ORDER BY id')).toEqual(before);
  });

  it('writes only what differs', async () => {
    await loadGraph(neo4j().config, graph);
    const edited = withEdits(graph);
    expect(await loadGraph(neo4j().config, edited)).toEqual({
      outcome: 'loaded',
      version: 'edited',
      previous: graph.version,
      created: 0,
      changed: 2,
      deleted: 0,
    });
    expect(await readState(neo4j())).toEqual(stateOf(edited));
  });

  it('leaves nothing of the graph that was there before', async () => {
    await loadGraph(neo4j().config, graph);
    await loadGraph(neo4j().config, other);
    expect(await readState(neo4j())).toEqual(stateOf(other));
    await loadGraph(neo4j().config, graph);
    expect(await readState(neo4j())).toEqual(stateOf(graph));
  });

  it('takes an entity from one upper kind to another', async () => {
    await loadGraph(neo4j().config, graph);
    const [first, ...rest] = graph.entities;
    const moved: Graph = {
      ...graph,
      version: 'moved',
      entities: first ? [{ ...first, upper: 'Place' }, ...rest] : rest,
    };
    await loadGraph(neo4j().config, moved);
    expect(await readState(neo4j())).toEqual(stateOf(moved));
  });

  it('tells how far it is, from nothing to everything', async () => {
    const told: LoadProgress[] = [];
    const { created } = await loadGraph(neo4j().config, graph, (progress) => told.push(progress));
    expect(told[0]).toEqual({ written: 0, total: created });
    expect(told.at(-1)).toEqual({ written: created, total: created });
    expect(told.map(({ written }) => written)).toEqual(told.map(({ written }) => written).toSorted((a, b) => a - b));
  });

  it('loads once where two begin at the same moment', async () => {
    const reports = await Promise.all([loadGraph(neo4j().config, graph), loadGraph(neo4j().config, graph)]);
    expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['loaded', 'unchanged']);
    expect(await readState(neo4j())).toEqual(stateOf(graph));
  });

  it('makes another one wait, so that one of two graphs stands whole', async () => {
    await Promise.all([graph, other, graph, other].map((each) => loadGraph(neo4j().config, each)));
    const state = await readState(neo4j());
    expect(state).toEqual(stateOf(state.version === graph.version ? graph : other));
  });

  it('that writes piece by piece writes no more once another has begun', async () => {
    const session = neo4j().driver.session();
    const create = (by: string) => (tx: Runner) => tx.run('CREATE (:TestOfCompactGraph {by: $by})', { by });
    const first = await announce(session);
    await first.within(create('first'));
    const second = await announce(session);
    await expect(first.within(create('first, again'))).rejects.toMatchObject({
      code: 'busy',
      message: 'Another load of this Neo4j has begun.',
    });
    await second.within(create('second'));
    expect(await neo4j().run('MATCH (n:TestOfCompactGraph) RETURN n.by AS by ORDER BY by')).toEqual([
      { by: 'first' },
      { by: 'second' },
    ]);
    await session.close();
    await loadGraph(neo4j().config, graph);
    expect(await underWay()).toEqual([]);
  });

  it('that died and left word of itself keeps nobody from being answered, and the next takes the word away, though nothing is left to write', async () => {
    await loadGraph(neo4j().config, graph);
    const store = await createNeo4jStore(neo4j().config);
    const session = neo4j().driver.session();
    await announce(session);
    await session.close();
    expect(await underWay()).toEqual([{ by: expect.any(String) }]);
    expect((await store.statistics()).version).toBe(graph.version);
    expect(await loadGraph(neo4j().config, graph)).toMatchObject({ outcome: 'unchanged', created: 0 });
    expect(await underWay()).toEqual([]);
    expect((await store.statistics()).version).toBe(graph.version);
    await store.close();
  });

  it('is told to readers before its first change, and until all of it stands', async () => {
    await loadGraph(neo4j().config, graph);
    const store = await createNeo4jStore(neo4j().config);
    const states: unknown[] = [];
    const session = neo4j().driver.session();
    const note = async () => states.push(await session.executeRead((tx) => readRootState(tx)));
    await note();
    const notes: Promise<unknown>[] = [];
    const loading = loadGraph(neo4j().config, other, ({ written }) => {
      if (written === 0) notes.push(note());
    });
    await loading;
    await Promise.all(notes);
    await note();
    expect(states).toEqual([
      { root: expect.objectContaining({ version: graph.version }), isLoading: false },
      { root: expect.objectContaining({ version: graph.version }), isLoading: true },
      { root: expect.objectContaining({ version: other.version }), isLoading: false },
    ]);
    await session.close();
    await store.close();
  });

  it('is seen by a store that is open already', async () => {
    await loadGraph(neo4j().config, graph);
    const store = await createNeo4jStore(neo4j().config);
    expect(await store.version()).toBe(graph.version);
    await loadGraph(neo4j().config, other);
    expect(await store.version()).toBe(other.version);
    expect((await store.statistics()).relations).toBe(other.relations.length);
    await store.close();
  });

  it('is seen by readers before it or after it, never half', async () => {
    await loadGraph(neo4j().config, graph);
    const store = await createNeo4jStore(neo4j().config);
    const whole = new Map<string, unknown>([[graph.version, await store.statistics()]]);
    let isLoading = true;
    const seen: { readonly version: string }[] = [];
    const reading = (async () => {
      while (isLoading) seen.push(await store.statistics());
    })();
    for (const next of [other, graph, other]) await loadGraph(neo4j().config, next);
    isLoading = false;
    await reading;
    whole.set(other.version, await store.statistics());
    expect(seen.length).toBeGreaterThan(2);
    for (const statistics of seen) expect(statistics).toEqual(whole.get(statistics.version));
    await store.close();
  });
});

/** One entity and one relation say something else. */
function withEdits(whole: Graph): Graph {
  const [entity, ...entities] = whole.entities;
  const [relation, ...relations] = whole.relations;
  if (entity === undefined || relation === undefined) return whole;
  return {
    ...whole,
    version: 'edited',
    entities: [{ ...entity, description: 'told otherwise' }, ...entities],
    relations: [{ ...relation, note: 'noted otherwise' }, ...relations],
  };
}
