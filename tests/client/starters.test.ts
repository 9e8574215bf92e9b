import { describe, expect, it } from 'vitest';
import { makeWeb } from '../../client/data/model.ts';
import { starters } from '../../client/detail/starters.ts';
import { smallWeb, thing } from './small-web.ts';

describe('the questions to start from', () => {
  it('are found in the graph, each with the head of its answer', () => {
    const { things, ties } = smallWeb();
    const web = makeWeb([...things.values(), thing('facility', { upper: 'Issue', kind: 'issue' })], ties.values());
    expect(starters(web).map(({ question, hint }) => `${question} ${hint}`)).toEqual([
      'Which mechanisms support recommendation d1? 1 named, with their words',
      'report: what rests on it? 1 recommendation, one of them contested',
      'Where did they disagree? 1 issue, each with its positions',
      'forum: does any listed recommendation rest on it? no: one is about it',
      'Which recommendations does no mechanism support? 2 of 3',
    ]);
  });

  it('leave out what the graph has no answer to', () => {
    expect(starters(makeWeb([], [])).map(({ hint }) => hint)).toEqual(['0 of 0']);
  });
});
