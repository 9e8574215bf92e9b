import { describe, expect, it } from 'vitest';
import { certify } from '../../server/analysis/certificate.ts';
import { readCoverage } from '../../server/analysis/coverage.ts';
import { SUPPORTING } from '../../server/analysis/directness.ts';
import { readGaps } from '../../server/analysis/gaps.ts';
import { readGraded } from '../../server/analysis/graded.ts';
import { readMatrix } from '../../server/analysis/matrix.ts';
import { readNearest } from '../../server/analysis/nearest.ts';
import { readMechanismReservations, readReservations } from '../../server/analysis/read-reservations.ts';
import { readLines, readReverseLines } from '../../server/analysis/read-support.ts';
import { readTrace } from '../../server/analysis/trace.ts';
import { readLosses } from '../../server/analysis/without.ts';
import type { Graph } from '../../server/knowledge/graph.ts';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/port.ts';
import { STORE_KINDS } from '../support/contract-stores.ts';
import { generateGraph } from '../support/generate-graph.ts';

const GRAPHS = [
  { name: 'the real graph', graph: await readGraph('graph-seed') },
  { name: 'a made-up graph', graph: generateGraph({ seed: 11, entities: 600, documents: 2, relations: 4000 }) },
];

/** Everything that analysis can be asked of a graph, by name. */
function askAll({ entities, documents }: Graph) {
  const of = (upper: string) => entities.filter((row) => row.upper === upper);
  const [recommendations, mechanisms] = [of('Recommendation'), of('Mechanism')];
  const areas = of('Theme').filter(({ number }) => number !== null);
  const nth = <Row>(rows: readonly Row[], step: number) => rows.filter((_, i) => i % step === 0);
  return {
    'the lines of all recommendations': (store: Store) => readLines(store, recommendations, { thematic: true }),
    'what rests on all mechanisms': (store: Store) => readReverseLines(store, mechanisms, { thematic: true }),
    'what is held against all recommendations': (store: Store) => readReservations(store, recommendations),
    'what is held against all mechanisms': (store: Store) => readMechanismReservations(store, mechanisms),
    traces: (store: Store) =>
      Promise.all(nth(recommendations, 20).map((row) => readTrace(store, row, [...SUPPORTING, 'THEMATIC']))),
    'what is nearest': (store: Store) => Promise.all(nth(recommendations, 40).map((row) => readNearest(store, row))),
    certificates: (store: Store) => Promise.all(nth(recommendations, 40).map((row) => certify(store, row))),
    'what falls without some': (store: Store) => readLosses(store, nth(mechanisms, 4)),
    'mechanisms by areas': (store: Store) => readMatrix(store, mechanisms, areas, null),
    'actors by themes': (store: Store) => readMatrix(store, of('Actor'), of('Theme'), null),
    'actors by events': (store: Store) => readMatrix(store, of('Actor'), of('Event'), null),
    gaps: (store: Store) => readGaps(store, documents[0]?.id ?? null),
    coverage: (store: Store) => readCoverage(store, documents[0]?.id ?? ''),
    'graded words': (store: Store) =>
      readGraded(store, { spread: null, agreement: null, documents: null }, { first: 10_000, after: null }),
  };
}

describe.each(GRAPHS)('$name', ({ graph }) => {
  const memory = createMemoryStore(graph);
  const questions = askAll(graph);

  describe.each(STORE_KINDS)('asked of the $name store', (kind) => {
    const store = kind.use(graph);

    it.each(Object.entries(questions))('gives the bytes that memory gives: %s', async (_, ask) => {
      expect(bytes(await ask(store()))).toBe(bytes(await ask(memory)));
    });
  });
});

/** The answer as text; the order of a row's fields is nobody's matter, as GraphQL gives them in that of the query. */
function bytes(answer: unknown): string {
  return JSON.stringify(answer instanceof Map ? [...answer] : answer, (_, value: unknown) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
}
