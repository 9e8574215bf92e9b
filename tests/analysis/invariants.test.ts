import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGaps } from '../../server/analysis/gaps.ts';
import { readMechanismReservations, readReservations } from '../../server/analysis/read-reservations.ts';
import { readLines, readReverseLines } from '../../server/analysis/read-support.ts';
import { readLosses } from '../../server/analysis/without.ts';
import type { Graph } from '../../server/knowledge/graph.ts';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { expectSound } from './invariants.ts';
import { buildWorld } from './small-world.ts';
import { worlds } from './worlds.ts';

const real = await readGraph('graph-seed');
const generated = generateGraph({ seed: 5, entities: 400, documents: 2, relations: 3000 });

async function readAll(graph: Graph) {
  const store = createMemoryStore(graph);
  const of = (upper: string) => graph.entities.filter((row) => row.upper === upper);
  const [recommendations, mechanisms] = [of('Recommendation'), of('Mechanism')];
  const forward = await readLines(store, recommendations, { thematic: true });
  const reverse = await readReverseLines(store, mechanisms, { thematic: true });
  return { store, recommendations, mechanisms, forward, reverse };
}

/** A check of one graph, asked of the real one, of one made up at size, and of many small ones. */
function holds(title: string, check: (graph: Graph) => Promise<void>): void {
  it(`${title}, in the real graph`, () => check(real));
  it(`${title}, in a large made-up graph`, () => check(generated));
  it(`${title}, in small made-up graphs`, () =>
    fc.assert(
      fc.asyncProperty(worlds, (world) => check(buildWorld(world))),
      { numRuns: 150 },
    ));
}

describe('every line of support', () => {
  holds('has ways that exist, words that stand there, and a place in a total order', async (graph) => {
    expectSound(graph, (await readAll(graph)).forward);
  });

  holds('is the same from either end, on every pair', async (graph) => {
    const { forward, reverse } = await readAll(graph);
    const sorted = (rows: readonly { readonly id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [there, back] = [[...forward.values()], [...reverse.values()]];
    expect(sorted(back.flatMap(({ support }) => support))).toEqual(sorted(there.flatMap(({ support }) => support)));
    expect(sorted(back.flatMap(({ about }) => about))).toEqual(sorted(there.flatMap(({ about }) => about)));
  });

  holds('is drawn alike alone and among others', async (graph) => {
    const { store, recommendations, mechanisms, forward, reverse } = await readAll(graph);
    for (const row of recommendations.slice(0, 10)) {
      expect((await readLines(store, [row], { thematic: true })).get(row.id)).toEqual(forward.get(row.id));
    }
    for (const row of mechanisms.slice(0, 10)) {
      expect((await readReverseLines(store, [row], { thematic: true })).get(row.id)).toEqual(reverse.get(row.id));
    }
  });
});

describe('striking mechanisms', () => {
  holds('parts the lines of a recommendation into those that fall and those that stay', async (graph) => {
    const { store, mechanisms, recommendations } = await readAll(graph);
    const struck = mechanisms.filter((_, i) => i % 3 === 0);
    const lines = await readLines(store, recommendations, { thematic: false });
    const losses = await readLosses(store, struck);
    for (const { recommendation, outcome, struck: falling, remaining } of losses) {
      const ids = [...falling, ...remaining].map(({ id }) => id).toSorted();
      expect(ids).toEqual(
        lines
          .get(recommendation.id)
          ?.support.map(({ id }) => id)
          .toSorted(),
      );
      const [falls, stays] = [falling, remaining].map((rows) => rows.some(({ directness }) => directness === 'NAMED'));
      expect(outcome).toBe(falls ? (stays ? 'KEPT' : 'LOST') : 'UNNAMED');
    }
    const touched = new Set(losses.map(({ recommendation }) => recommendation.id));
    const isStruck = (id: string) => struck.some((row) => row.id === id);
    for (const [id, { support }] of lines) {
      expect(touched.has(id)).toBe(
        support.some(
          ({ mechanism, paths }) => isStruck(mechanism.id) || paths.every(({ nodes }) => nodes.some(isStruck)),
        ),
      );
    }
  });

  holds('leaves nothing when all are struck', async (graph) => {
    const { store, mechanisms } = await readAll(graph);
    for (const { remaining } of await readLosses(store, mechanisms)) expect(remaining).toEqual([]);
  });
});

describe('gaps', () => {
  holds('are what the lines leave out', async (graph) => {
    const { store, recommendations, mechanisms } = await readAll(graph);
    const lines = [...(await readLines(store, recommendations, { thematic: false })).values()];
    const gaps = await readGaps(store, null);
    const supporting = new Set(lines.flatMap(({ support }) => support.map(({ mechanism }) => mechanism.id)));
    expect(gaps.totals.supported + gaps.totals.unsupported).toBe(recommendations.length);
    expect(gaps.totals.unsupported).toBe(lines.filter(({ support }) => support.length === 0).length);
    expect(gaps.mechanisms).toEqual(mechanisms.filter(({ id }) => !supporting.has(id)));
    const inAreas = gaps.areas.flatMap((area) => [...area.unsupportedListed, ...area.unsupportedNarrated]);
    expect(inAreas.map(({ id }) => id).toSorted()).toEqual(gaps.recommendations.map(({ id }) => id).toSorted());
    const counted = gaps.areas.reduce((sum, { listed, narrated }) => sum + listed + narrated, 0);
    expect(counted).toBe(recommendations.length);
  });
});

describe('what is held against a recommendation or a mechanism', () => {
  holds('is the same whether only the issues that may be about it are read or all', async (graph) => {
    const { store, recommendations, mechanisms } = await readAll(graph);
    const issues = graph.entities.filter(({ upper }) => upper === 'Issue').toSorted((a, b) => a.order - b.order);
    const unnarrowed = { ...store, issuesAbout: async () => issues };
    expect(await readReservations(store, recommendations)).toEqual(await readReservations(unnarrowed, recommendations));
    expect(await readMechanismReservations(store, mechanisms)).toEqual(
      await readMechanismReservations(unnarrowed, mechanisms),
    );
  });
});
