import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANY_RECOMMENDATION } from '../../server/analysis/recommendation-filter.ts';
import { answerQuery } from '../../server/graphql/answer-query.ts';
import { connect } from '../../server/store/neo4j/connect.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createStoreOn } from '../../server/store/neo4j/neo4j-store.ts';
import type { Store } from '../../server/store/port.ts';
import { makeCorpus } from '../bench/corpus.ts';
import { benchQuestions } from '../bench/questions.ts';
import { randomQuestions } from '../contract/questions.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { recordDriver, type Sent } from '../support/recording-driver.ts';

const neo4j = useNeo4j();
/** Large enough for Neo4j to prefer an index to looking at everything. */
const corpus = makeCorpus(4);
let store: Store;
let sent: Sent[];

/** Questions that are about all there is of a kind, or about what its own words say: to answer them is to look at all of it. */
const LOOKED_THROUGH = {
  documents: 'every document is listed',
  entities: 'all there are are counted where the filter does not tell where to begin',
  graded: 'evidence is found by its grades, which most of it has',
  recommendations: 'all there are are counted where the filter does not tell where to begin',
  relations: 'all that the filter lets through are counted',
  statistics: 'everything is counted',
};

beforeAll(async () => {
  await loadGraph(neo4j().config, corpus);
  // A plan rests on how many there are of each thing, which Neo4j counts anew only now and then.
  const session = neo4j().driver.session();
  await session.run('CALL db.prepareForReplanning(120)');
  await session.close();
  const recorded = recordDriver(await connect(neo4j().config));
  store = createStoreOn(recorded.driver, neo4j().config);
  sent = recorded.sent;
  // What is read once for each version of the graph, and not for each question.
  await store.search({ text: 'forum', kinds: null, first: 1 });
  await store.ontology();
  await store.documents();
});
afterAll(() => store?.close());

/** The scans in the plans of all that is sent to the database meanwhile: "NodeByLabelScan of CompactGraphNode". */
async function findScans(asking: () => Promise<unknown>): Promise<readonly string[]> {
  sent.splice(0);
  await asking();
  const asked = new Map(sent.splice(0).map((statement) => [statement.text, statement]));
  expect(asked.size).toBeGreaterThan(0);
  const scans = new Set<string>();
  for (const { text, parameters } of asked.values()) {
    const session = neo4j().driver.session();
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
    await session.close();
    if (summary.plan === false) throw new Error(`no plan for ${text}`);
    for (const operator of operatorsOf(summary.plan)) if (/Scan/.test(operator)) scans.add(operator);
  }
  return [...scans].toSorted();
}

function operatorsOf({ operatorType, arguments: details, children }: Plan): readonly string[] {
  return [`${operatorType.replace(/@.*$/, '')} of ${details.Details}`, ...children.flatMap(operatorsOf)];
}

describe('a typical question to Neo4j', () => {
  it.each(benchQuestions(corpus))('finds what it needs by index: $name', async ({ query, variables }) => {
    expect(await findScans(() => answerQuery(store, query, variables))).toEqual([]);
  });

  it('finds what a search is about by index', async () => {
    const scans = await findScans(async () => {
      for (const text of ['forum', 'global "forum"', 'migrtion', 'no such thing', 'c6'])
        await store.search({ text, kinds: ['Mechanism'], first: 5 });
    });
    expect(scans).toEqual([]);
  });
});

describe('a list at Neo4j', () => {
  const [document] = corpus.documents;
  const some = (upper: string) => corpus.entities.find((entity) => entity.upper === upper)?.id ?? '';
  const page = { first: 5, after: null };

  it.each([
    { kinds: ['Issue'] },
    { kinds: ['mechanism.report', 'Actor'], text: 'the' },
    { documents: [document?.id ?? ''] },
  ])('of entities begins where the filter tells: $kinds $documents', async (filter) => {
    const asked = { kinds: null, text: null, documents: null, ...filter };
    expect(await findScans(() => store.entities(asked, page))).toEqual([]);
  });

  it.each([
    { areas: [`${document?.id}-area-a`] },
    { themes: [some('Theme')] },
    { mechanisms: [some('Mechanism')], text: 'the' },
    { actors: [some('Actor')], status: 'LISTED' as const },
    { documents: [document?.id ?? ''] },
  ])(
    'of recommendations begins where the filter tells: $areas $themes $mechanisms $actors $documents',
    async (filter) => {
      const asked = { ...ANY_RECOMMENDATION, ...filter };
      expect(await findScans(() => store.recommendations(asked, page))).toEqual([]);
    },
  );
});

describe('a question of the store to Neo4j', () => {
  it('is told all it asks in one map, so that Neo4j plans it once, and not anew for each length of a list or a text', async () => {
    sent.splice(0);
    for (const { asks } of randomQuestions(corpus, 12, 2)) {
      for (const { of } of asks) await of(store).catch(() => undefined);
    }
    const parameters = new Set(sent.splice(0).map((statement) => Object.keys(statement.parameters).join(' ')));
    // The graph's root is asked for by names that are always the same.
    expect(parameters).toEqual(new Set(['asked', 'name load']));
  });

  const questions = randomQuestions(corpus, 11, 2)
    // Read once; and what tells the version goes with every question.
    .filter(({ name }) => name !== 'ontology' && name !== 'version')
    .map((question) => ({ ...question, looksThrough: question.name in LOOKED_THROUGH }));

  it.each(questions.filter(({ looksThrough }) => !looksThrough))(
    'finds what it needs by index alone: $name',
    async ({ asks }) => {
      const scans = await findScans(async () => {
        for (const { of } of asks) await of(store).catch(() => undefined);
      });
      expect(scans).toEqual([]);
    },
  );

  it.each(questions.filter(({ looksThrough }) => looksThrough))(
    'looks at nothing but our own nodes where it is about all of them: $name',
    async ({ asks }) => {
      const scans = await findScans(async () => {
        for (const { of } of asks) await of(store).catch(() => undefined);
      });
      expect(scans.filter((scan) => !/^(?:Node|Partitioned|Intersection|Union).*Labels?Scan of /.test(scan))).toEqual(
        [],
      );
    },
  );
});
