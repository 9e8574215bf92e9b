import neo4j, { type Driver } from 'neo4j-driver';
import type { Graph } from '../../server/knowledge/graph.ts';
import type { Neo4jConfig } from '../../server/store/neo4j/config.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { toParameters } from '../../server/store/neo4j/whole-numbers.ts';
import type { Sent } from '../support/recording-driver.ts';
import { startBareHttp } from './bare-http.ts';
import { type BenchServer, startChild } from './child.ts';
import { makeCorpus } from './corpus.ts';
import { emptyNeo4j } from './empty-neo4j.ts';
import { heaviestQuestions } from './heaviest.ts';
import { type Library, libraryQuestions, startLibrary } from './library.ts';
import { alone, type Servers, underLoad } from './load.ts';
import { byTurns, ms, openClient, type Times, timesOf } from './measure.ts';
import type { Part } from './parts.ts';
import { type BenchQuestion, benchQuestions } from './questions.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 40);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
/** Rounds that do not count: Neo4j and Node compile what runs often, and go on for some hundred questions. */
const WARM_UP = Number(process.env.BENCH_WARM_UP ?? 150);
/** The statement that only tells whether another version came: the server's own, no part of a question. */
const OWN = /^\s*OPTIONAL MATCH \(load:/;

/**
 * Loads one corpus into both stores, asks the eight questions and puts both under load.
 * @param libraryFolder where the library is installed; null where it is not asked
 * @returns how long our server on Neo4j took for each question
 */
export async function benchCorpus(
  documents: number,
  config: Neo4jConfig,
  parts: ReadonlySet<Part>,
  libraryFolder: string | null,
): Promise<ReadonlyMap<string, Times>> {
  const graph = makeCorpus(documents);
  console.log(`\n## ${documents} document${documents === 1 ? '' : 's'}: ${describe(graph)}\n`);
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
    disableLosslessIntegers: true,
  });
  await emptyNeo4j(driver);
  const loadedAt = performance.now();
  await loadGraph(config, graph);
  const loadMs = performance.now() - loadedAt;
  const env = { NEO4J_URI: config.uri, NEO4J_USER: config.user, NEO4J_PASSWORD: config.password };
  const servers = {
    neo4j: await startChild('served-child.ts', ['neo4j', String(documents)], env),
    memory: await startChild('served-child.ts', ['memory', String(documents)]),
  };
  const memory = await servers.memory.figures();
  console.log(
    `Loaded into Neo4j in ${seconds(loadMs)}; built in memory in ${seconds(servers.memory.buildMs)}, ${memory.rss} MB resident (heap ${memory.heap}).\n`,
  );
  const questions = benchQuestions(graph);
  const library = libraryFolder === null ? null : await startLibrary(libraryFolder, graph, config);
  try {
    const times = parts.has('questions') ? await compare(questions, servers, driver) : new Map<string, Times>();
    if (library !== null) await besideLibrary(questions, graph, servers.neo4j, library);
    if (parts.has('throughput')) await underLoad(questions, servers, SECONDS * 1000);
    if (parts.has('heaviest')) await alone(heaviestQuestions(graph), servers);
    return times;
  } finally {
    await Promise.all([servers.neo4j.stop(), servers.memory.stop(), library?.stop(), driver.close()]);
  }
}

/** Each question by bare Cypher and a bare HTTP answer of the same bytes, by our server on Neo4j, and on memory: times and ratio. */
async function compare(
  questions: readonly BenchQuestion[],
  servers: Servers,
  driver: Driver,
): Promise<ReadonlyMap<string, Times>> {
  const ours = new Map<string, Times>();
  const client = openClient(1);
  const bare = await startBareHttp();
  console.log(
    '| question | bytes | statements | bare Cypher + HTTP p50 / p95 | ours, Neo4j p50 / p95 | ratio p50 | ours, memory p50 / p95 |\n|---|---|---|---|---|---|---|',
  );
  for (const { name, query, variables } of questions) {
    const body = JSON.stringify({ query, variables });
    await client.post(`${servers.neo4j.url}/graphql`, body);
    await servers.neo4j.figures();
    const { text } = await client.post(`${servers.neo4j.url}/graphql`, body);
    if (text.includes('"errors"')) throw new Error(`${name}: ${text.slice(0, 500)}`);
    const sent = (await servers.neo4j.figures()).sent.filter((statement) => !OWN.test(statement.text));
    bare.answerWith(text);
    const times = await byTurns(
      new Map<string, () => Promise<unknown>>([
        ['bare', async () => [await replay(driver, sent), await client.post(bare.url, body)]],
        ['neo4j', () => client.post(`${servers.neo4j.url}/graphql`, body)],
        ['memory', () => client.post(`${servers.memory.url}/graphql`, body)],
      ]),
      ROUNDS,
      WARM_UP,
    );
    const show = (way: string) => `${ms(times.get(way)?.p50)} / ${ms(times.get(way)?.p95)}`;
    const ratio = (times.get('neo4j')?.p50 ?? 0) / (times.get('bare')?.p50 ?? 1);
    ours.set(name, times.get('neo4j') ?? timesOf([]));
    console.log(
      `| ${name} | ${text.length} | ${sent.length} | ${show('bare')} | ${show('neo4j')} | ${ratio.toFixed(2)} | ${show('memory')} |`,
    );
  }
  client.close();
  await bare.stop();
  return ours;
}

/** The same statements by the driver alone, in one reading transaction. */
async function replay(driver: Driver, sent: readonly Sent[]): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.executeRead(async (tx) => {
      for (const { text, parameters } of sent)
        (await tx.run(text, toParameters(parameters))).records.map((record) => record.toObject());
    });
  } finally {
    await session.close();
  }
}

/** Those of the questions that the library can be asked, by our server and by it. */
async function besideLibrary(
  questions: readonly BenchQuestion[],
  graph: Graph,
  ours: BenchServer,
  library: Library,
): Promise<void> {
  const client = openClient(1);
  const asked = libraryQuestions(questions, graph);
  console.log(
    '\n| question | our bytes | its bytes | ours, Neo4j p50 / p95 | @neo4j/graphql p50 / p95 | its p50 / ours |\n|---|---|---|---|---|---|',
  );
  for (const { name, query, variables } of questions) {
    const its = asked.get(name);
    if (its === undefined) {
      console.log(`| ${name} | – | – | – | can't be asked | – |`);
      continue;
    }
    const [body, itsBody] = [JSON.stringify({ query, variables }), JSON.stringify(its)];
    const { text } = await client.post(`${ours.url}/graphql`, body);
    const itsText = (await client.post(library.url, itsBody)).text;
    if (itsText.includes('"errors"')) throw new Error(`the library, ${name}: ${itsText.slice(0, 500)}`);
    const ways = new Map<string, () => Promise<unknown>>([
      ['ours', () => client.post(`${ours.url}/graphql`, body)],
      ['library', () => client.post(library.url, itsBody)],
    ]);
    const times = await byTurns(ways, ROUNDS, WARM_UP / 3);
    const show = (way: string) => `${ms(times.get(way)?.p50)} / ${ms(times.get(way)?.p95)}`;
    const ratio = (times.get('library')?.p50 ?? 0) / (times.get('ours')?.p50 ?? 1);
    console.log(
      `| ${name} | ${text.length} | ${itsText.length} | ${show('ours')} | ${show('library')} | ${ratio.toFixed(2)} |`,
    );
  }
  client.close();
}

function describe({ entities, relations, evidence, passages, mentions }: Graph): string {
  return `${entities.length} entities, ${relations.length} relations, ${evidence.length} pieces of evidence, ${passages.length} passages, ${mentions.length} mentions`;
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}
