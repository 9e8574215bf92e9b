import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { readState, stateOf } from '../support/neo4j-state.ts';

const CHILD = fileURLToPath(new URL('../support/load-in-child.ts', import.meta.url));
const NEXT_SIZE = { seed: 8, entities: 600, documents: 3, relations: 1_500 };

const old = generateGraph({ seed: 7, entities: 150, documents: 2, relations: 400 });
const next = generateGraph(NEXT_SIZE);
const neo4j = useNeo4j();
const progress = z.object({ written: z.number(), total: z.number() });

describe('a load whose process is killed', () => {
  beforeAll(async () => {
    await loadGraph(neo4j().config, old);
  });

  it.each([0, 0.3, 0.7, 1])('when %d of its rows are written leaves the graph before it whole', async (share) => {
    const state = await killAt(share);
    // With everything written the commit may already have been on its way: then the new graph stands, as whole.
    expect(state).toEqual(stateOf(state.version === next.version && share === 1 ? next : old));
  });

  it('does not stand in the way of the next load', async () => {
    await loadGraph(neo4j().config, next);
    expect(await readState(neo4j())).toEqual(stateOf(next));
    const store = await createNeo4jStore(neo4j().config);
    expect(await store.version()).toBe(next.version);
    await store.close();
  });
});

/** Starts a loader of the next graph, kills it outright at a share of its rows, and gives what stands once Neo4j has put things in order. */
async function killAt(share: number) {
  const { uri, user, password } = neo4j().config;
  const args = ['--import', 'tsx', CHILD, uri, user, password, JSON.stringify(NEXT_SIZE)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const { written, total } = progress.parse(JSON.parse(line));
    if (written < share * total) continue;
    child.kill('SIGKILL');
    break;
  }
  await ended;
  await untilNothingRuns();
  return readState(neo4j());
}

async function untilNothingRuns(): Promise<void> {
  for (let running = 1; running > 0; ) {
    const others = await neo4j().run(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'",
    );
    running = others.length;
  }
}
