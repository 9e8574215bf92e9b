import type { EntityRow } from '../knowledge/graph.ts';

/** Text in which only capitals need folding, as most has: spared the long way. */
const PLAIN_TEXT = /^(?:[!-~]+ )*[!-~]+$/;

/**
 * A text as it is compared in filters and search: lower case, without accents, curly quotes and long dashes plain, ligatures parted,
 * white space folded to single spaces and cut at both ends. "  José  GÓMEZ’s " gives "jose gomez's".
 */
export function fold(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201f\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What a text filter looks in: the folded name, abbreviation, label, aliases and text of an entity, one a line, so that no folded
 * question (it holds no line feed) matches across two of them. The Neo4j store keeps it as the property `searchText`.
 */
export function searchText(entity: EntityRow): string {
  const parts = [entity.name, entity.abbreviation, entity.label, ...entity.aliases, entity.text];
  return parts.flatMap((part) => (part === null ? [] : [fold(part)])).join('\n');
}
