import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { countQuestions, dataOf, smallStore } from './ask.ts';

const large = createMemoryStore(generateGraph({ seed: 7, entities: 400, documents: 2, relations: 900 }));

/** How often each question was asked while a query was answered. */
async function questionsOf(query: string, store = large) {
  const counted = countQuestions(store);
  await dataOf(query, counted.store);
  const counts = new Map<string, number>();
  for (const name of counted.asked) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
}

const NESTED = `entities(first: SIZE) { nodes {
  kind { label count } documents { id }
  mentions(first: 5) { nodes { text passage { section { title document { id } } } } }
  relations(first: 5) { nodes {
    type { label } source { label } target { label } attributedTo { label }
    evidence { quote voices { label } passage { lines { first } section { title } } }
  } }
} }`;

describe('a list level', () => {
  it('is one question to the store, however many rows it has', async () => {
    expect(await questionsOf(`{ ${NESTED.replace('SIZE', '100')} }`)).toEqual({
      documents: 1,
      entities: 1,
      entitiesById: 1,
      evidenceOfRelations: 1,
      mentionsOf: 1,
      ontology: 1,
      passagesById: 2,
      relationsOf: 1,
      sectionsById: 2,
      statistics: 1,
    });
  });

  it('takes no more questions for a hundred rows than for one', async () => {
    const one = await questionsOf(`{ ${NESTED.replace('SIZE', '1')} }`);
    const hundred = await questionsOf(`{ ${NESTED.replace('SIZE', '100')} }`);
    const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(total(hundred)).toBeLessThanOrEqual(total(one) + 3);
  });

  it('of a document with all its sections, passages, sentences and mentions is one question each', async () => {
    const query = `{ documents { sections { passages { id } sections { passages { id } sections { passages {
      sentences { text reason } mentions { text entity { label } } relations { id }
    } } } } passages { sentences { reason } mentions { text entity { label } } } } }`;
    expect(await questionsOf(query)).toEqual({
      documents: 1,
      entitiesById: 1,
      mentionsIn: 1,
      passagesOf: 1,
      relationsIn: 1,
      sectionsOf: 1,
      sentencesOf: 1,
    });
  });

  it('of recommendations asks once for each thing that is told of them', async () => {
    const query = `{ recommendations(first: 50) { nodes { area { number } passage { id } themes { id } addressees { id } callers { id } } } }`;
    expect(await questionsOf(query)).toEqual({
      entitiesById: 2,
      passagesById: 1,
      recommendations: 1,
      relationsOf: 3,
    });
  });

  it('of issues asks once for their parts, and once for the evidence of each level', async () => {
    const query =
      '{ issues { lead { quote } shared { quote } open { quote } positions { voices { id } recommendations { number } evidence { quote } } } }';
    expect(await questionsOf(query, smallStore)).toEqual({
      entities: 1,
      entitiesById: 1,
      evidenceOfPositions: 1,
      passagesById: 1,
      positionsOf: 1,
    });
  });
});
