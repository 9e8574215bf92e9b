import type { LookedUp } from '../look-up-words.ts';

/** Lucene takes 1,024 clauses in one query; some are left for what else narrows the hits. */
const MOST_CLAUSES = 900;

/**
 * A Lucene query for nodes that hold, of every word or of some word, at least one of its terms; null where nothing can. Terms are letters
 * and digits only, and stand in quotes, so that none is read as an operator. A question of very many words is asked for its first ones.
 * @param weights of a hit in each property
 */
export function luceneQuery(
  words: readonly LookedUp[],
  weights: Readonly<Record<string, number>>,
  combine: 'every' | 'some',
): string | null {
  const room = Math.floor(MOST_CLAUSES / Object.keys(weights).length);
  const asked = words.slice(0, room);
  const perWord = Math.max(1, Math.floor(room / Math.max(1, asked.length)));
  const groups = asked.map(({ terms }) => terms.slice(0, perWord).flatMap((term) => clauses(term, weights)));
  const telling = groups.filter((group) => group.length > 0);
  if (telling.length === 0 || (combine === 'every' && telling.length < groups.length)) return null;
  const sign = combine === 'every' ? '+' : '';
  return telling.map((group) => `${sign}(${group.join(' ')})`).join(' ');
}

function clauses(term: string, weights: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(weights).map(([property, weight]) => `${property}:"${term}"^${weight}`);
}

/** A Lucene query for nodes that hold one of these names, whole; quoted, as a name may hold any sign. */
export function luceneNames(names: readonly string[]): string {
  return names.map(luceneQuoted).join(' ');
}

/** A term or a name as it stands, whatever signs it holds. */
export function luceneQuoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
