import { describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

/** The lines logged about requests. */
const answered = (logged: readonly string[]) =>
  logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');

describe('a request', () => {
  it('is logged in one line of JSON, under the id that its answer carries', async () => {
    const { post, logged } = await serve();
    const answer = await post(
      'query Areas { entities(kinds: ["theme.area"], first: 30) { nodes { label kind { label } } } }',
    );
    expect(answered(logged)).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        request: answer.headers.get('x-request-id'),
        operation: 'Areas',
        cost: 90,
        ms: expect.any(Number),
        status: 200,
        errors: [],
        msg: 'answered',
      },
    ]);
  });

  it('that is refused is logged with why, and without what it held', async () => {
    const { post, logged } = await serve();
    await post('query ($secret: String!) { search(text: $secret) { found } }', { secret: 'x'.repeat(300) });
    await post('{ nothing(password: "hunter2") }');
    expect(answered(logged).map(({ operation, status, errors }) => ({ operation, status, errors }))).toEqual([
      { operation: null, status: 200, errors: ['BAD_USER_INPUT'] },
      { operation: null, status: 400, errors: ['GRAPHQL_VALIDATION_FAILED'] },
    ]);
    expect(logged.join('')).not.toMatch(/xxx|hunter2/);
  });
});
