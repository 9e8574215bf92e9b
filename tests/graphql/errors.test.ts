import { describe, expect, it } from 'vitest';
import { ask, dataOf, errorOf } from './ask.ts';

const many = (count: number) => JSON.stringify(Array.from({ length: count }, (_, i) => `id-${i}`));

describe('an argument that can not be answered', () => {
  it.each([
    ['entities(first: 0) { totalCount }', 'first: 0 is not a whole number from 1 to 100.'],
    ['entities(first: 101) { totalCount }', 'first: 101 is not a whole number from 1 to 100.'],
    ['relations(first: -1) { totalCount }', 'first: -1 is not a whole number from 1 to 100.'],
    ['recommendations(first: null) { totalCount }', 'first: null is not a whole number from 1 to 100.'],
    ['search(text: "x", first: 1000) { found }', 'first: 1000 is not a whole number from 1 to 100.'],
    [
      'node(id: "gfmd") { ... on Entity { mentions(first: 0) { totalCount } } }',
      'first: 0 is not a whole number from 1 to 100.',
    ],
    [
      'entities(after: "nonsense!") { totalCount }',
      'after: "nonsense!" is not a cursor of this list; take one from its pageInfo or edges.',
    ],
    [
      'entities(after: "cmNwc35TVVBQT1JUU35nY20tMjAxNy1zMy5jMQ") { totalCount }',
      'after: "cmNwc35TVVBQT1JUU35nY20tMjAxNy1zMy5jMQ" is not a cursor of this list; take one from its pageInfo or edges.',
    ],
    ['entities(kinds: ["Mecanism"]) { totalCount }', 'kinds: there is no kind "Mecanism". Did you mean "Mechanism"?'],
    [
      'entities(kinds: ["spaceship"]) { totalCount }',
      'kinds: there is no kind "spaceship". Allowed: Actor, Mechanism, Theme, Event, Place, Recommendation, Issue, ' +
        'actor.stakeholder-group, mechanism.regional-consultative-process, mechanism.global-process, mechanism.report, ' +
        'mechanism.tool, theme.area, theme.cross-cutting, recommendation.listed, issue.',
    ],
    [
      'relations(types: ["SUPORTS"]) { totalCount }',
      'types: there is no type of relation "SUPORTS". Did you mean "SUPPORTS"?',
    ],
    [
      'relations(types: ["LIKES"]) { totalCount }',
      'types: there is no type of relation "LIKES". Allowed: SUPPORTS, SUBJECT_OF, ADDRESSES, TAKES_POSITION_ON, CALLS_FOR.',
    ],
    [
      'entities(documents: ["gcm-2017-s5"]) { totalCount }',
      'documents: there is no document "gcm-2017-s5". Did you mean "gcm-2017-s3" or "gcm-2017-s4"?',
    ],
    ['issues(documents: ["x"]) { id }', 'documents: there is no document "x". Allowed: gcm-2017-s3, gcm-2017-s4.'],
    [
      'recommendations(areas: ["z"]) { totalCount }',
      'areas: there is no area "z". Allowed: c (existing-mechanisms), d (financing).',
    ],
    [
      'recommendations(mechanisms: ["sutherland"]) { totalCount }',
      'mechanisms: no entity has the id "sutherland". Did you mean "sutherland-report" or "gcm-2017-s3.d1"?',
    ],
    [
      'paths(from: "gfmd", to: "qqqqq") { length }',
      'to: no entity has the id "qqqqq". Ids are told by `entities` and `search`.',
    ],
    [
      'neighbourhood(of: ["c1"]) { shown }',
      'of: several documents have a recommendation "c1": write "gcm-2017-s3.c1" or "gcm-2017-s4.c1".',
    ],
    [
      'node(id: "c1") { id }',
      'id: several documents have a recommendation "c1": write "gcm-2017-s3.c1" or "gcm-2017-s4.c1".',
    ],
    ['neighbourhood(of: []) { shown }', 'of: is empty; give the id of at least one entity to start from.'],
    ['neighbourhood(of: ["gfmd"], depth: 5) { shown }', 'depth: 5 is not a whole number from 0 to 4.'],
    ['neighbourhood(of: ["gfmd"], limit: 2001) { shown }', 'limit: 2001 is not a whole number from 1 to 2000.'],
    ['paths(from: "gfmd", to: "rcps", maxLength: 0) { length }', 'maxLength: 0 is not a whole number from 1 to 6.'],
    ['search(text: "  ") { found }', 'text: is empty; write 1 to 200 characters.'],
    ['entities(text: "") { totalCount }', 'text: is empty; write 1 to 200 characters.'],
    [
      `recommendations(text: "${'x'.repeat(201)}") { totalCount }`,
      'text: has 201 characters; at most 200 are looked for.',
    ],
    [`entities(kinds: ${many(101)}) { totalCount }`, 'kinds: has 101 ids; at most 100 can be given.'],
    [`neighbourhood(of: ${many(101)}) { shown }`, 'of: has 101 ids; at most 100 can be given.'],
  ])('is told with its name: %s', async (question, message) => {
    const argument = message.slice(0, message.indexOf(':'));
    expect(await errorOf(`{ ${question} }`)).toEqual({ message, code: 'BAD_USER_INPUT', argument });
  });

  it.each([
    ['entities(after: $long) { totalCount }', 'after: has 250000 characters; a cursor has at most 2000.'],
    [
      'entities(kinds: ["Actor", $long]) { totalCount }',
      'kinds: has an id of 250000 characters; at most 500 are looked for.',
    ],
    [
      'coverage(document: $long) { document { id } }',
      'document: has an id of 250000 characters; at most 500 are looked for.',
    ],
    [
      'without(mechanisms: [$long]) { __typename }',
      'mechanisms: has an id of 250000 characters; at most 500 are looked for.',
    ],
  ])('is not told whole where it is too long to be one: %s', async (question, message) => {
    const type = question.includes('after') ? 'String' : 'ID!';
    const query = `query ($long: ${type}) { ${question} }`;
    const argument = message.slice(0, message.indexOf(':'));
    expect(await errorOf(query, { long: 'x'.repeat(250_000) })).toEqual({ message, code: 'BAD_USER_INPUT', argument });
  });

  it('spoils only the field that can be null above it', async () => {
    const { data, errors } = await ask(
      '{ wrong: node(id: "gfmd") { ... on Entity { relations(first: 0) { totalCount } } } right: node(id: "gfmd") { id } }',
    );
    expect(errors?.map(({ path }) => path)).toEqual([['wrong', 'relations']]);
    expect(data).toEqual({ wrong: null, right: { id: 'gfmd' } });
  });
});

describe('an id that nothing has', () => {
  it.each(['nobody', 'c99', 'gcm-2017-s3.III.z', 'a~SUPPORTS~b', ''])('is null in a look-up: %j', async (id) => {
    expect(await dataOf(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
  });
});
