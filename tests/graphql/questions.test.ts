import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../server/graphql/answer-query.ts';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { STORE_KINDS } from '../support/contract-stores.ts';

const graph = await readGraph('graph-seed');
const FOLDER = new URL('./questions/', import.meta.url);
const source = readFileSync('graph-seed/documents/gcm-2017-s3/source.txt', 'utf8').split('\n');

/** A question of a researcher: one query that opens with the question and the lines that answer it, and the whole answer beside it. */
interface Question {
  readonly title: string;
  /** Numbers of the lines of the source that the question names. */
  readonly lines: ReadonlySet<number>;
  readonly query: string;
  readonly answer: unknown;
}

const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .toSorted()
  .map((name): Question => {
    const query = readFileSync(new URL(name, FOLDER), 'utf8');
    const [title = '', lines = ''] = query.split('\n').map((line) => line.replace(/^# /, ''));
    const answer: unknown = JSON.parse(readFileSync(new URL(name.replace('.graphql', '.json'), FOLDER), 'utf8'));
    return { title, lines: numbersOf(lines), query, answer };
  });

describe.each(STORE_KINDS)('a single query to the $name store answers', (kind) => {
  const store = kind.use(graph);

  it.each(questions)('$title', async ({ query, answer }) => {
    const given = JSON.parse(JSON.stringify(await answerQuery(store(), query, {})));
    expect(given).toEqual({ data: answer });
    expect(JSON.stringify(given.data)).toBe(JSON.stringify(answer));
  });
});

describe('the answer to a question', () => {
  it.each(questions)('stands in the lines that it names: $title', ({ lines, answer }) => {
    expect([...lines].every((line) => line >= 1 && line <= source.length)).toBe(true);
    for (const { words, first, last } of quotesIn(answer)) {
      expect(lettersOf(source.slice(first - 1, last).join(' '))).toContain(lettersOf(words));
      for (let line = first; line <= last; line++) expect([...lines]).toContain(line);
    }
  });
});

/** "Lines 225–227, 238 of the source." as numbers. */
function numbersOf(text: string): ReadonlySet<number> {
  const ranges = [...text.matchAll(/(\d+)(?:–(\d+))?/g)];
  return new Set(
    ranges.flatMap(([, first, last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i),
    ),
  );
}

interface Quoted {
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/** Everything in an answer that has words and the lines on which they stand, whole. */
function quotesIn(value: unknown): readonly Quoted[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(quotesIn);
  if (!('quote' in value) || !('lines' in value) || typeof value.quote !== 'string') return inner;
  const { first, last } = { first: 0, last: 0, ...Object(value.lines) };
  return last === 0 ? inner : [{ words: value.quote, first: Number(first), last: Number(last) }, ...inner];
}

/** Letters and figures only: the layout breaks lines and words where it likes. */
function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
