import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/graphql/schema.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { type Served, serve } from '../http/serve.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { heapAfterCollection } from './heap.ts';
import { createQueryMaker, type Ids, type MadeQuery } from './make-query.ts';
import { report, SCALE } from './scale.ts';

const graph = generateGraph({ seed: 3, entities: 400, documents: 2, relations: 1_000 });
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const ofUpper = (upper: string) => idsOf(graph.entities.filter((entity) => entity.upper === upper));
const kinds = idsOf(graph.kinds);
const documents = idsOf(graph.documents);
const ids: Ids = {
  documents,
  document: documents,
  kinds: [...kinds, 'Mechanism', 'Actor'],
  rows: kinds,
  columns: kinds,
  types: idsOf(graph.relationTypes),
  areas: idsOf(graph.entities.filter(({ kind }) => kind === 'theme.area')),
  themes: ofUpper('Theme'),
  mechanisms: ofUpper('Mechanism'),
  actors: ofUpper('Actor'),
  recommendation: ofUpper('Recommendation'),
  text: ['border', 'migration policy', 'forum', 'agencie', 'José'],
  any: [...idsOf(graph.entities), ...idsOf(graph.relations).slice(0, 50), ...idsOf(graph.passages).slice(0, 50)],
};
/** Stands in the database beside our graph, and is nobody's business. */
const FOREIGN = 'foreign-secret-of-another-application';
/** How much more memory is held after all questions than after a tenth of them. */
const MOST_GROWTH = 60 * 1024 * 1024;
const AT_ONCE = 4;
/** What a refused or failed question may say. */
const CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'OPERATION_RESOLUTION_FAILURE',
  'TIMEOUT',
  'REQUEST_ENTITY_TOO_LARGE',
];

/** What is wrong with the answer to a made-up question; null when it is as it may be. */
async function findFault(served: Served, { query, variables }: MadeQuery): Promise<string | null> {
  const answer = await served.post(query, variables);
  const text = await answer.text();
  if (text.includes(FOREIGN)) return 'foreign data';
  if (/\n\s+at |node_modules|neo4j:\/\/|bolt:\/\//i.test(text)) return `tells of the server: ${text.slice(0, 300)}`;
  const { errors = [] }: { errors?: { message: string; extensions?: { code?: string } }[] } = JSON.parse(text);
  const strange = errors.find(({ extensions }) => !CODES.includes(extensions?.code ?? ''));
  if (strange !== undefined) return JSON.stringify(strange).slice(0, 500);
  return answer.status >= 500 && !text.includes('TIMEOUT') ? `status ${answer.status}` : null;
}

/** Asks so many made-up questions, some at once, and gives what was wrong. */
async function askMany(served: Served, count: number): Promise<{ faults: readonly string[]; growth: number }> {
  const startedAt = Date.now();
  let slowest = { ms: 0, query: '' };
  const make = createQueryMaker(createSchema(), seededRandom(SCALE.seed), ids);
  const faults: string[] = [];
  let asked = 0;
  let heapEarly = 0;
  const askOn = async (): Promise<void> => {
    while (asked < count) {
      asked += 1;
      if (asked === Math.floor(count / 10)) heapEarly = heapAfterCollection();
      const made = make();
      const askedAt = Date.now();
      const fault = await findFault(served, made);
      const ms = Date.now() - askedAt;
      if (ms > slowest.ms) slowest = { ms, query: made.query };
      if (fault !== null)
        faults.push(`${fault}\n${made.query.slice(0, 1_500)}\n${JSON.stringify(made.variables).slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  const growth = heapAfterCollection() - heapEarly;
  const logged = served.logged.filter((line) => JSON.parse(line).level >= 50);
  for (const told of [...faults.slice(0, 3), ...logged.slice(0, 3)]) console.error(told);
  report(
    `${count} made-up questions in ${Math.round((Date.now() - startedAt) / 1000)} s, ${faults.length} faults, heap ${Math.round(growth / 1024)} KiB more at the end than after a tenth, the slowest took ${slowest.ms} ms: ${slowest.query.slice(0, 300)}`,
  );
  return { faults, growth };
}

describe(`a made-up question (${SCALE.documents} of them, seed ${SCALE.seed})`, () => {
  it('gets an answer or an error of its own from the memory store: no crash, no fault of ours, memory flat', async () => {
    const served = await serve({ store: createMemoryStore(graph) });
    const { faults, growth } = await askMany(served, SCALE.documents);
    expect(faults).toEqual([]);
    expect(served.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    expect(growth).toBeLessThan(MOST_GROWTH);
    expect((await fetch(`${served.url}/ready`)).status).toBe(200);
  }, 1_800_000);
});

describe(`a made-up question to Neo4j (${SCALE.documents / 2} of them)`, () => {
  const neo4j = useNeo4j();
  let served: Served;
  beforeAll(async () => {
    await loadGraph(neo4j().config, graph);
    await neo4j().run(
      'CREATE (:TestOfCompactGraph:Entity {id: $x, name: $x, searchText: $x, text: $x, kind: $x, upper: $x, order: 0})',
      { x: FOREIGN },
    );
    served = await serve({ store: await createNeo4jStore(neo4j().config) });
  });
  afterAll(() => served?.close());

  it('gets an answer or an error of its own, never what is not ours', async () => {
    const { faults, growth } = await askMany(served, SCALE.documents / 2);
    expect(faults).toEqual([]);
    expect(served.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    expect(growth).toBeLessThan(MOST_GROWTH);
    const ours =
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.compactGraphRequest IS NOT NULL RETURN count(*) AS open';
    await expect.poll(() => neo4j().run(ours), { timeout: 10_000 }).toEqual([{ open: 0 }]);
    const [left] = await neo4j().run('MATCH (n:TestOfCompactGraph) RETURN count(n) AS foreign');
    expect(left).toEqual({ foreign: 1 });
  }, 3_600_000);
});
