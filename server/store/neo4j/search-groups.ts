import { luceneQuoted } from './lucene.ts';
import { KIND_TERMS, LINE_TERMS, lineTerm } from './search-properties.ts';

/** A Lucene query that finds hits of one group of entities, best first. */
export interface GroupSearch {
  readonly lucene: string;
  /** Whether it is meant for those only of which a line begins with the question; it may find a few others. */
  readonly isOfBegun: boolean;
}

/** A query that no entity answers: terms hold no underscore. */
export const NOTHING = `nameTerms:"_"`;

/**
 * Where to look for the best of the recommendations, or of all other entities: among all that hold the words, and among those of which a line begins
 * with the question. What narrows them adds nothing to their scores.
 * @param words the query for the words
 * @param begun the folded question
 */
export function searchesOfGroup(
  words: string,
  begun: string,
  kinds: readonly string[] | null,
  isOfRecommendations: boolean,
): readonly GroupSearch[] {
  const ofKinds = kinds === null ? [] : [`+(${kinds.map(ofKind).join(' ')})`];
  if (kinds?.length === 0) return [];
  const lucene = [`+(${words})`, `${isOfRecommendations ? '+' : '-'}${ofKind('Recommendation')}`, ...ofKinds].join(' ');
  const all = { lucene, isOfBegun: false };
  return begun === '' ? [all] : [all, { lucene: `${lucene} +${LINE_TERMS}:${lineTerm(begun)}*^0`, isOfBegun: true }];
}

function ofKind(kind: string): string {
  return `${KIND_TERMS}:${luceneQuoted(kind)}^0`;
}
