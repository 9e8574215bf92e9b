import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/knowledge/graph.ts';
import { compareStanding } from '../../server/store/neo4j/compare-standing.ts';
import { linksOf } from '../../server/store/neo4j/graph-links.ts';
import { nodesOf } from '../../server/store/neo4j/graph-nodes.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { readRoot } from '../../server/store/neo4j/root.ts';
import { readStanding } from '../../server/store/neo4j/stands-there.ts';
import { countChanges } from '../../server/store/neo4j/write-changes.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { loadSize } from './load-size.ts';
import { SCALE } from './scale.ts';

const neo4j = useNeo4j();
const GRAPHS = { old: generateGraph(loadSize('old')), new: generateGraph(loadSize('new')) };
type Which = keyof typeof GRAPHS;

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

/** Kills a load once it has said so many lines and a moment more. */
async function killLoad(which: Which, afterLines: number, momentMs: number): Promise<void> {
  const { lines, ended, kill } = startLoad(which);
  let heard = 0;
  for await (const line of lines) {
    heard += 1;
    if (line === 'done' || heard >= afterLines) break;
  }
  await sleep(momentMs);
  kill();
  await ended;
}

/** Rows by which what stands in Neo4j differs from a graph, once nobody writes there any more. */
async function differsFrom(graph: Graph): Promise<number> {
  const session = neo4j().driver.session();
  try {
    return await session.executeRead(async (tx) => {
      const nodes = compareStanding(nodesOf(graph), await readStanding(tx, 'nodes'));
      const links = compareStanding(linksOf(graph), await readStanding(tx, 'links'));
      const root = await readRoot(tx);
      return countChanges({ nodes, links }) + (root?.version === graph.version ? 0 : 1);
    });
  } finally {
    await session.close();
  }
}

/** Which graph stands whole; null where a mixture does. */
async function standingWhole(): Promise<Which | null> {
  if ((await differsFrom(GRAPHS.old)) === 0) return 'old';
  return (await differsFrom(GRAPHS.new)) === 0 ? 'new' : null;
}

describe('a load', () => {
  it(`that is killed (${SCALE.kills} points, from its first line to its last) leaves the whole old graph or the whole new one`, async () => {
    const random = seededRandom(SCALE.seed);
    await loadGraph(neo4j().config, GRAPHS.old);
    let standing: Which = 'old';
    const stood: Which[] = [];
    for (let i = 0; i < SCALE.kills; i++) {
      const which = standing === 'old' ? 'new' : 'old';
      // A load says some thirty lines: "begins", one for each batch, "done".
      await killLoad(which, 1 + Math.round((i / (SCALE.kills - 1)) * 29), random.whole(0, 120));
      // What was committed at the very end may still be on its way in.
      await expect.poll(standingWhole, { message: `after kill ${i + 1}`, timeout: 20_000 }).not.toBeNull();
      const now = await standingWhole();
      standing = now ?? standing;
      stood.push(standing);
    }
    // And the next load puts right whatever the killed ones left.
    await loadGraph(neo4j().config, GRAPHS.new);
    expect(await standingWhole()).toBe('new');
    expect(stood[0]).toBe('old');
  }, 600_000);

  it('beside others waits for them: all end well, and one graph stands whole', async () => {
    await loadGraph(neo4j().config, GRAPHS.old);
    const loads = [startLoad('new'), startLoad('old'), startLoad('new')];
    const ends = await Promise.all(loads.map(({ ended }) => ended));
    expect(ends).toEqual(loads.map(() => ({ code: 0, complaints: '' })));
    expect(await standingWhole()).not.toBeNull();
  }, 180_000);
});
