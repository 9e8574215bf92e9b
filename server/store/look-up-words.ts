import { nearWords } from './near-words.ts';
import { type AskedWord, askedWords, termsOf } from './search-terms.ts';

/** A word asked and the terms looked up for it: its own, or where that is nowhere (`isNear`), those near to it. */
export interface LookedUp extends AskedWord {
  readonly terms: readonly string[];
  readonly isNear: boolean;
}

/**
 * The words of a question, each with the terms to look up. Near words are looked for only where the question as a whole names nothing:
 * the parts of an id are nowhere, yet it is right.
 * @param indexed every term that an entity or a passage holds
 */
export function lookUpWords(text: string, indexed: ReadonlySet<string>, isNamed: boolean): readonly LookedUp[] {
  return askedWords(text).map((word) => {
    const isThere = isNamed || indexed.has(word.term);
    return { ...word, terms: isThere ? [word.term] : nearWords(word.term, indexed), isNear: !isThere };
  });
}

/** All forms looked up: the words asked, then what was looked up in their stead. */
export function formsTried(words: readonly LookedUp[]): readonly string[] {
  return [...new Set([...words.map(({ word }) => word), ...words.flatMap(({ term, terms }) => [term, ...terms])])];
}

/** The question with its near words in the stead of those that are nowhere; as asked where none is. */
export function correctedQuestion(text: string, words: readonly LookedUp[]): string {
  const nearest = new Map(words.flatMap(({ term, terms, isNear }) => (isNear ? [[term, terms[0] ?? term]] : [])));
  if (nearest.size === 0) return text;
  const terms = termsOf(text).map((term) => nearest.get(term) ?? term);
  return terms.join(' ');
}

/** Whether hits stand for words near to those asked. */
export function isApproximate(words: readonly LookedUp[], hasHits: boolean): boolean {
  return hasHits && words.some(({ isNear, terms }) => isNear && terms.length > 0);
}
