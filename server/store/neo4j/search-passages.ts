import { z } from 'zod';
import type { PassageRow } from '../../knowledge/graph.ts';
import type { LookedUp } from '../look-up-words.ts';
import type { SearchAsked, SearchHit } from '../port.ts';
import { columns } from './columns.ts';
import { luceneQuery } from './lucene.ts';
import { OURS } from './model.ts';
import type { Ask } from './question.ts';
import { passageShape } from './rows.ts';
import { PASSAGE_INDEX, PASSAGE_TERMS } from './search-properties.ts';

/** Hits that are not read where those before them already decide; as Lucene has no order of ours, all are read where equals stand at the end. */
const SPARE = 50;

const HITS = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${PASSAGE_INDEX}', $asked.lucene, $asked.options) YIELD node AS passage, score
  WHERE passage:${OURS}
  WITH passage, score
  ORDER BY score DESC, passage.order, passage.id
  WITH collect({passage: passage, score: score}) AS hits
  CALL (hits) {
    UNWIND hits[0..$asked.first] AS hit
    WITH hit.passage AS passage, hit.score AS score
    RETURN collect({row: ${columns('passage', passageShape)}, score: score}) AS best
  }
  RETURN best, coalesce(size(hits) = $asked.options.limit AND hits[-1].score = hits[$asked.first - 1].score, false) AS isTied
`;

const record = z.object({
  best: z.array(z.object({ row: passageShape.schema, score: z.number() })),
  isTied: z.boolean(),
});

/** Passages that hold every word, or where none does and the question names no entity, some. */
export async function readPassageHits(
  ask: Ask,
  { first }: SearchAsked,
  words: readonly LookedUp[],
  isNamed: boolean,
): Promise<readonly SearchHit<PassageRow>[]> {
  const find = async (combine: 'every' | 'some') => {
    const lucene = luceneQuery(words, PASSAGE_TERMS, combine);
    if (lucene === null || first < 1) return [];
    const read = async (options: object) => record.parse((await ask(record, HITS, { lucene, first, options }))[0]);
    const { best, isTied } = await read({ limit: first + SPARE });
    return isTied ? (await read({})).best : best;
  };
  const all = await find('every');
  return all.length > 0 || isNamed ? all : await find('some');
}
