import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { readState, stateOf } from '../support/neo4j-state.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { loadSize } from './load-size.ts';
import { report, SCALE } from './scale.ts';

const neo4j = useNeo4j();
const GRAPHS = { old: generateGraph(loadSize('old')), new: generateGraph(loadSize('new')) };
type Which = keyof typeof GRAPHS;
const progress = z.object({ written: z.number(), total: z.number() });

/** Starts a load in a process of its own. */
function startLoad(which: Which) {
  const { uri, user, password } = neo4j().config;
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/faults/load-child.ts', which], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (piece) => {
    complaints += piece;
  });
  const ended = new Promise<{ code: number | null; complaints: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, complaints }));
  });
  return { lines: createInterface({ input: child.stdout }), ended, kill: () => child.kill('SIGKILL') };
}

/** Kills a load a moment after so much of it is written; below nothing is before it has asked the database. */
async function killLoad(which: Which, share: number, momentMs: number): Promise<void> {
  const { lines, ended, kill } = startLoad(which);
  for await (const line of lines) {
    const said = progress.safeParse(JSON.parse(line));
    if (share < 0 || (said.success && said.data.written >= share * said.data.total)) break;
  }
  await sleep(momentMs);
  kill();
  await ended;
}

/** Which graph stands, node by node and tie by tie, once Neo4j has put things in order; null where it is neither. */
async function standingWhole(): Promise<Which | null> {
  await expect
    .poll(
      () =>
        neo4j().run(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT coalesce(currentQuery, '') STARTS WITH 'SHOW TRANSACTIONS'",
        ),
      { timeout: 60_000 },
    )
    .toEqual([]);
  const state = JSON.stringify(await readState(neo4j()));
  if (state === JSON.stringify(stateOf(GRAPHS.old))) return 'old';
  return state === JSON.stringify(stateOf(GRAPHS.new)) ? 'new' : null;
}

describe('a load whose process is killed', () => {
  beforeAll(async () => {
    await loadGraph(neo4j().config, GRAPHS.old);
  });

  it(`at ${SCALE.kills} points from before its first question to its last leaves the whole old graph or the whole new one`, async () => {
    const random = seededRandom(SCALE.seed);
    const stood: Which[] = [];
    for (let i = 0; i < SCALE.kills; i++) {
      const which = (stood.at(-1) ?? 'old') === 'old' ? 'new' : 'old';
      // The first before it asks anything; every fourth, and the last, around its commit.
      const atEnd = i % 4 === 3 || i === SCALE.kills - 1;
      const share = i === 0 ? -1 : atEnd ? 1 : random.whole(0, 100) / 100;
      await killLoad(which, share, random.whole(0, atEnd ? 1_000 : 120));
      const standing = await standingWhole();
      if (standing === null) expect.fail(`a mixture stands after kill ${i + 1}, at ${share} of the rows`);
      stood.push(standing);
    }
    report(`${SCALE.kills} loads killed; stood afterwards: ${stood.join(', ')}`);
    expect(stood[0]).toBe('old');
  }, 900_000);

  it('does not stand in the way of the next load', async () => {
    await loadGraph(neo4j().config, GRAPHS.new);
    expect(await standingWhole()).toBe('new');
    const store = await createNeo4jStore(neo4j().config);
    expect(await store.version()).toBe(GRAPHS.new.version);
    await store.close();
  });
});

describe('a first load whose process is killed', () => {
  it('leaves what no reader takes for a graph, and the next load makes it whole', async () => {
    await neo4j().empty();
    await killLoad('new', 0.5, 0);
    await expect(createNeo4jStore(neo4j().config).then((store) => store.version())).rejects.toMatchObject({
      code: 'empty',
    });
    const { created } = await loadGraph(neo4j().config, GRAPHS.new);
    const { nodes, links } = stateOf(GRAPHS.new);
    expect(created).toBeLessThan(nodes.length + links.length);
    expect(await standingWhole()).toBe('new');
  });
});

describe('a load beside others', () => {
  it('waits for them: all end well, and one graph stands whole', async () => {
    await loadGraph(neo4j().config, GRAPHS.old);
    const loads = [startLoad('new'), startLoad('old'), startLoad('new')];
    const ends = await Promise.all(loads.map(({ ended }) => ended));
    expect(ends).toEqual(loads.map(() => ({ code: 0, complaints: '' })));
    expect(await standingWhole()).not.toBeNull();
  });
});
