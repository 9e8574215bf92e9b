import { beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import type { Store } from '../../server/store/port.ts';
import { bothAnswers } from '../contract/answer.ts';
import { randomQuestions } from '../contract/questions.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { readState, stateOf } from '../support/neo4j-state.ts';

const graph = generateGraph({ seed: 3, entities: 200, documents: 2, relations: 500 });
const other = generateGraph({ seed: 4, entities: 250, documents: 2, relations: 600 });
const neo4j = useNeo4j();

/** As ours in everything but the label that all of ours have; some hang on nodes of ours, some tie two of ours. */
const FOREIGN = `
  MATCH (ours:CompactGraphNode:Entity)
  WITH ours ORDER BY ours.order LIMIT 50
  CREATE (twin:TestOfCompactGraph:Entity:Actor)
  SET twin = properties(ours)
  CREATE (ours)-[:SUPPORTS {id: ours.id + '~SUPPORTS~' + ours.id, order: 0, basis: 'STATED', stance: 'SUPPORTS', digest: 'theirs'}]->(twin)
  CREATE (twin)-[:ADDRESSES {id: twin.id, order: 0, basis: 'STATED', stance: 'SUPPORTS', digest: 'theirs'}]->(ours)
  CREATE (:TestOfCompactGraph:Mention {id: 'x' + ours.id, order: 0})-[:MENTIONS]->(ours)
  CREATE (:TestOfCompactGraph:Position {id: 'x' + ours.id, order: 0})-[:POSITION_ON]->(ours)
  WITH collect(ours) AS several
  UNWIND range(1, size(several) - 1) AS i
  WITH several[i - 1] AS one, several[i] AS another
  CREATE (one)-[:CITES {by: 'somebody else'}]->(another)
`;
const FOREIGN_TEXT = `
  MATCH (ours:CompactGraphNode)
  WHERE ours:Document OR ours:Section OR ours:Passage OR ours:Sentence OR ours:Evidence OR ours:Kind OR ours:RelationType
  WITH ours, [label IN labels(ours) WHERE label <> 'CompactGraphNode'][0] AS label
  CREATE (twin:TestOfCompactGraph)
  SET twin:$(label), twin = properties(ours)
  CREATE (twin)-[:IN_PASSAGE]->(ours)
  CREATE (twin)-[:IN_SECTION]->(ours)
  CREATE (twin)-[:IN_DOCUMENT]->(ours)
  CREATE (twin)-[:EVIDENCE_FOR]->(ours)
`;
const THEIRS = `
  MATCH (n:TestOfCompactGraph)
  RETURN labels(n) AS labels, properties(n) AS properties
  ORDER BY elementId(n)
`;

describe('data of others in the same database', () => {
  let store: Store;
  let theirs: unknown;
  beforeAll(async () => {
    await loadGraph(neo4j().config, graph);
    await neo4j().run(FOREIGN);
    await neo4j().run(FOREIGN_TEXT);
    theirs = await neo4j().run(THEIRS);
    store = await createNeo4jStore(neo4j().config);
    return () => store.close();
  });

  it.each(randomQuestions(graph, 5, 12))('is never found by $name', async ({ asks }) => {
    const memory = createMemoryStore(graph);
    for (const ask of asks) {
      const { expected, actual } = await bothAnswers(memory, store, ask);
      expect(actual).toStrictEqual(expected);
    }
  });

  it('is never found by search', async () => {
    // The last question is of more words than Lucene takes clauses.
    const names = graph.entities.map(({ name }) => name);
    const words = [...names.slice(0, 10), names.join(' ')];
    for (const text of words) {
      const { entities, recommendations, passages } = await store.search({ text, kinds: null, first: 1_000 });
      for (const hits of [entities, recommendations, passages]) {
        expect(new Set(hits.map(({ row }) => row.id)).size).toBe(hits.length);
      }
    }
  });

  it('outlives loads, and so does what it ties to entities that stay', async () => {
    const ties =
      'MATCH (:CompactGraphNode)-[r:CITES]->(:CompactGraphNode) WHERE r.by IS NOT NULL RETURN count(r) AS ties';
    expect(await neo4j().run(ties)).toEqual([{ ties: 49 }]);
    await loadGraph(neo4j().config, { ...graph, version: 'the same under another name' });
    expect(await neo4j().run(ties)).toEqual([{ ties: 49 }]);
    await loadGraph(neo4j().config, other);
    expect(await neo4j().run(THEIRS)).toEqual(theirs);
    const state = await readState(neo4j());
    const isOurs = (line: string) => !line.includes('somebody else');
    expect({ ...state, links: state.links.filter(isOurs) }).toEqual(stateOf(other));
  });
});
