import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

const served = await serve();

describe('the GraphQL endpoint', () => {
  it.each(serverAudits({ url: () => `${served.url}/graphql` }))('passes the audit: $name', async (audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });

  it('answers the same by GET as by POST', async () => {
    const query = '{ node(id: "gfmd") { id } }';
    const answers = await Promise.all([served.get(query), served.post(query)]);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ data: { node: { id: 'gfmd' } } });
    }
  });

  it('takes one operation a request, not a list of them', async () => {
    const answer = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      errors: [{ message: 'Batching is not supported.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('shows its schema to who asks for it', async () => {
    const answer = await served.post('{ __schema { queryType { name } } __type(name: "Issue") { description } }');
    expect(await answer.json()).toEqual({
      data: {
        __schema: { queryType: { name: 'Query' } },
        __type: {
          description:
            'A disagreement as a thing of its own, with its sides: "a financing facility, or better coordination of what exists".',
        },
      },
    });
  });
});

describe('a question that can not be read', () => {
  it.each([
    ['{ entities', {}, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      '{ entitys { totalCount } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "entitys" on type "Query". Did you mean "entities"?',
    ],
    [
      '{ relations(basis: [GUESSED]) { totalCount } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'Value "GUESSED" does not exist in "Basis" enum.',
    ],
    [
      'query ($first: Int!) { entities(first: $first) { totalCount } }',
      { first: 'ten' },
      'BAD_USER_INPUT',
      'Variable "$first" got invalid value "ten"; Int cannot represent non-integer value: "ten"',
    ],
    [
      'query ($stance: [Stance!]) { relations(stance: $stance) { totalCount } }',
      { stance: ['LIKES'] },
      'BAD_USER_INPUT',
      'Variable "$stance" got invalid value "LIKES" at "stance[0]"; Value "LIKES" does not exist in "Stance" enum.',
    ],
    [
      'query ($id: ID!) { node(id: $id) { id } }',
      {},
      'BAD_USER_INPUT',
      'Variable "$id" of required type "ID!" was not provided.',
    ],
  ])('is refused with status 400: %s', async (query, variables, code, message) => {
    const answer = await served.post(query, variables);
    expect(answer.status).toBe(400);
    const { errors, data } = await answer.json();
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors[0].message).toBe(message);
    expect(errors[0].extensions).toEqual({ code });
  });
});
