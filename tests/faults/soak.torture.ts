import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../server/http/examples.ts';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { type Served, serve } from '../http/serve.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { heapAfterCollection } from './heap.ts';
import { report, SCALE } from './scale.ts';

const FOLDER = new URL('../graphql/questions/', import.meta.url);
const QUERIES = [
  ...readExamples().map(({ query }) => query),
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8')),
];
/** What the page and its readers ask for beside GraphQL. */
const ADDRESSES = ['/', '/ready', '/health', '/schema.graphql', '/export/entities.csv', '/export/graph.graphml'];
const CLIENTS = 4;
const PARTS = 5;
/** How much more memory is held at the end than after the first fifth. */
const MOST_GROWTH = 30 * 1024 * 1024;
/** By how much the last fifth may be slower than the second: other work on the machine slows both, seldom alike. */
const MOST_SLOWDOWN = 2;

const graph = await readGraph('graph-seed');
const neo4j = useNeo4j();
beforeAll(async () => {
  await loadGraph(neo4j().config, graph);
});

/** Asks mixed questions, some at once, for so long; gives how long each took, in five parts of the time, what was wrong, and the memory held after each part. */
async function soak(served: Served) {
  const random = seededRandom(SCALE.seed);
  const partMs = SCALE.soakMs / PARTS;
  const took: number[][] = Array.from({ length: PARTS }, () => []);
  const heaps: number[] = [];
  const faults: string[] = [];
  for (const part of took) {
    const endsAt = Date.now() + partMs;
    const askOn = async (): Promise<void> => {
      while (Date.now() < endsAt) {
        const askedAt = performance.now();
        const fault = await (random.chance(0.8)
          ? askQuery(served, random.pick(QUERIES))
          : askAddress(served, random.pick(ADDRESSES)));
        part.push(performance.now() - askedAt);
        if (fault !== null) faults.push(fault);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, askOn));
    heaps.push(heapAfterCollection());
  }
  return { medians: took.map(median), counts: took.map(({ length }) => length), heaps, faults };
}

async function askQuery(served: Served, query: string): Promise<string | null> {
  try {
    const answer = await served.post(query);
    const text = await answer.text();
    return answer.status === 200 && !text.startsWith('{"errors"') ? null : `${answer.status} ${text.slice(0, 300)}`;
  } catch (error) {
    return `lost: ${String(error instanceof Error ? (error.cause ?? error) : error)}`;
  }
}

async function askAddress(served: Served, path: string): Promise<string | null> {
  try {
    const answer = await fetch(`${served.url}${path}`);
    await answer.arrayBuffer();
    return answer.status === 200 ? null : `${answer.status} at ${path}`;
  } catch (error) {
    return `lost: ${String(error instanceof Error ? (error.cause ?? error) : error)}`;
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

describe(`mixed questions for ${SCALE.soakMs / 1000} seconds`, () => {
  const stores = [
    { name: 'memory', open: async () => createMemoryStore(graph) },
    { name: 'neo4j', open: () => createNeo4jStore(neo4j().config) },
  ];

  it.each(stores)(
    'are all answered from the $name store, no slower at the end, in memory that stays flat',
    async ({ name, open }) => {
      const served = await serve({ store: await open(), timeoutMs: 15_000 });
      // What is asked for the first time is planned first.
      for (const query of QUERIES) await askQuery(served, query);
      const { medians, counts, heaps, faults } = await soak(served);
      const [first = 0, ...later] = heaps;
      const megabytes = heaps.map((heap) => (heap / 1024 / 1024).toFixed(1)).join(', ');
      report(
        `soak of ${SCALE.soakMs / 1000} s on the ${name} store: ${counts.join(', ')} requests, p50 ${medians.map((ms) => ms.toFixed(1)).join(', ')} ms, heap ${megabytes} MiB, ${faults.length} faults`,
      );
      expect(faults).toEqual([]);
      expect((later.at(-1) ?? 0) - first).toBeLessThan(MOST_GROWTH);
      expect((medians.at(-1) ?? 0) / (medians[1] ?? 1)).toBeLessThan(MOST_SLOWDOWN);
      expect(served.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    },
    3_600_000,
  );
});
