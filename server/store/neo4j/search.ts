import { correctedQuestion, formsTried, isApproximate, lookUpWords } from '../look-up-words.ts';
import type { SearchAsked, SearchRows } from '../port.ts';
import type { Ask, Known, Question } from './question.ts';
import { readEntityHits } from './search-entities.ts';
import { readNamed } from './search-named.ts';
import { readPassageHits } from './search-passages.ts';

/**
 * Entities, recommendations and passages that hold the words asked, by Neo4j's full-text indexes; what the words name comes first.
 * What holds some of the words only is looked for where nothing holds all.
 */
export async function readSearch(
  ask: Ask,
  known: Known,
  readVocabulary: Question<ReadonlySet<string>>,
  asked: SearchAsked,
): Promise<SearchRows> {
  const namedAsAsked = await readNamed(ask, asked.text);
  const isNamed = namedAsAsked.length > 0;
  const words = lookUpWords(asked.text, await readVocabulary(ask, known), isNamed);
  const question = correctedQuestion(asked.text, words);
  const named = question === asked.text ? namedAsAsked : await readNamed(ask, question);
  const [{ entities, recommendations }, passages] = await Promise.all([
    readEntityHits(ask, asked, words, named),
    readPassageHits(ask, asked, words, isNamed),
  ]);
  const hasHits = entities.length + recommendations.length + passages.length > 0;
  return {
    entities,
    recommendations,
    passages,
    formsTried: formsTried(words),
    approximate: isApproximate(words, hasHits),
  };
}
