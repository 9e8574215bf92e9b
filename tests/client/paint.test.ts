import { describe, expect, it } from 'vitest';
import { paintDocument } from '../../client/coverage/paint.ts';
import type { CoverageQuery } from '../../client/generated/graphql.ts';

type Sentence = CoverageQuery['coverage']['sentences'][number];

function sentence(
  passage: string,
  given: Partial<Sentence> & { readonly text: string; readonly reason?: string | null },
): Sentence {
  const { text, reason = null, ...rest } = given;
  return {
    passage: { id: passage, kind: 'PARAGRAPH', section: { id: 'd.I', number: 'I', title: 'Introduction' } },
    sentence: { text, reason, start: 0, end: text.length, lines: { first: 1, last: 1 } },
    relations: [],
    issues: [],
    recommendations: [],
    mentions: [],
    ...rest,
  };
}
const ids = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `r${i}` }));

function paint(...sentences: readonly Sentence[]) {
  const unused = sentences.filter((one) => one.sentence.reason !== null).length;
  return paintDocument({
    total: sentences.length,
    used: sentences.length - unused,
    headings: 0,
    unused: [],
    document: { id: 'd', shortTitle: 'D' },
    sentences,
  });
}

describe('a painted document', () => {
  it('is darker where more was taken, and tells what in words', () => {
    const [section] = paint(
      sentence('p1', { text: 'none', reason: 'procedural' }),
      sentence('p2', { text: 'names', mentions: ids(2) }),
      sentence('p3', { text: 'two', relations: ids(1), issues: ids(1) }),
      sentence('p4', { text: 'six', relations: ids(6) }),
      sentence('p5', { text: 'many', relations: ids(7), recommendations: ids(1), mentions: ids(1) }),
    );
    expect(section?.passages.flat().map(({ shade, taken, reason }) => [shade, taken, reason])).toEqual([
      [0, '', 'procedural'],
      [1, '2 mentions', null],
      [2, '1 relation, 1 part of an issue', null],
      [3, '6 relations', null],
      [4, '1 recommendation, 7 relations, 1 mention', null],
    ]);
  });

  it('keeps sentences of a passage together, and a heading that only heads its section as the title alone', () => {
    const heading = sentence('h', { text: 'I. Introduction' });
    const [section, ...others] = paint(
      { ...heading, passage: { ...heading.passage, kind: 'HEADING' } },
      sentence('p1', { text: 'one', relations: ids(1) }),
      sentence('p1', { text: 'two', relations: ids(1) }),
    );
    expect(others).toEqual([]);
    expect(section?.title).toBe('Introduction');
    expect(section?.passages.map((passage) => passage.map(({ text }) => text))).toEqual([['one', 'two']]);
  });
});
