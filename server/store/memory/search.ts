import type { EntityRow } from '../../knowledge/graph.ts';
import { breathe } from '../breath.ts';
import { fold } from '../fold.ts';
import { correctedQuestion, formsTried, isApproximate, type LookedUp, lookUpWords } from '../look-up-words.ts';
import type { SearchAsked, SearchHit, SearchRows } from '../port.ts';
import { BEGUN_WEIGHT, isBegun, NAMED_WEIGHT, namedRank, namingKeys } from '../search-terms.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Ordered } from './group-rows.ts';
import { isOfKinds } from './kinds.ts';
import { findTerms, type SearchIndex } from './search-index.ts';

/** Entities, recommendations and passages that hold the words asked; what the words name comes first. */
export async function search(index: GraphIndex, searchIndex: SearchIndex, asked: SearchAsked): Promise<SearchRows> {
  const isNamed = namedBy(searchIndex, asked.text).length > 0;
  const words = lookUpWords(asked.text, searchIndex.terms, isNamed);
  await breathe();
  const isAsked = isOfKinds(asked.kinds);
  const found = findEntities(index, searchIndex, words, asked.text).filter(({ row }) => isAsked(row));
  const entities = found.filter(({ row }) => row.upper !== 'Recommendation').slice(0, asked.first);
  const recommendations = found.filter(({ row }) => row.upper === 'Recommendation').slice(0, asked.first);
  await breathe();
  const passages = rank(findWords(searchIndex.passages, words, isNamed), index.passageById).slice(0, asked.first);
  const hasHits = entities.length + recommendations.length + passages.length > 0;
  return {
    entities,
    recommendations,
    passages,
    formsTried: formsTried(words),
    approximate: isApproximate(words, hasHits),
  };
}

function findEntities(
  index: GraphIndex,
  searchIndex: SearchIndex,
  words: readonly LookedUp[],
  text: string,
): readonly SearchHit<EntityRow>[] {
  const question = correctedQuestion(text, words);
  const named = namedBy(searchIndex, question);
  const scores = findWords(searchIndex.entities, words, named.length > 0);
  const folded = fold(text);
  for (const [id, score] of scores) {
    if (isBegun(index.searchTextById.get(id) ?? '', folded)) scores.set(id, score + BEGUN_WEIGHT);
  }
  for (const entity of named) {
    scores.set(entity.id, NAMED_WEIGHT * namedRank(entity, question));
  }
  return rank(scores, index.entityById);
}

/** Scores of what holds every word; where nothing does, of what holds some, unless there are others: what the question names. */
function findWords(
  searched: SearchIndex['entities' | 'passages'],
  words: readonly LookedUp[],
  hasOthers: boolean,
): Map<string, number> {
  const terms = words.map((word) => word.terms);
  const all = findTerms(searched, terms, 'AND');
  return all.size > 0 || hasOthers ? all : findTerms(searched, terms, 'OR');
}

function rank<Row extends Ordered>(
  scores: ReadonlyMap<string, number>,
  rowById: ReadonlyMap<string, Row>,
): readonly SearchHit<Row>[] {
  const hits: SearchHit<Row>[] = [];
  for (const [id, score] of scores) {
    const row = rowById.get(id);
    if (row !== undefined) hits.push({ row, score });
  }
  return hits.sort((a, b) => b.score - a.score || a.row.order - b.row.order);
}

function namedBy({ entitiesByName }: SearchIndex, text: string): readonly EntityRow[] {
  return [...new Set(namingKeys(text).flatMap((key) => entitiesByName.get(key) ?? []))];
}
