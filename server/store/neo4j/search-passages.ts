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

const HITS = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${PASSAGE_INDEX}', $asked.lucene) YIELD node AS passage, score
  WHERE passage:${OURS}
  WITH passage, score
  ORDER BY score DESC, passage.order, passage.id
  LIMIT $asked.first
  RETURN ${columns('passage', passageShape)} AS row, score
  ORDER BY score DESC, row.order, row.id
`;

const record = z.object({ row: passageShape.schema, score: z.number() });

/** Passages that hold every word, or where none does and the question names no entity, some. */
export async function readPassageHits(
  ask: Ask,
  { first }: SearchAsked,
  words: readonly LookedUp[],
  isNamed: boolean,
): Promise<readonly SearchHit<PassageRow>[]> {
  const find = async (combine: 'every' | 'some') => {
    const lucene = luceneQuery(words, PASSAGE_TERMS, combine);
    return lucene === null || first < 1 ? [] : await ask(record, HITS, { lucene, first });
  };
  const all = await find('every');
  return all.length > 0 || isNamed ? all : await find('some');
}
