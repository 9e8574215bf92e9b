import { fold } from '../fold.ts';
import type { EntityFilter, RelationFilter } from '../port.ts';
import type { Known } from './reader.ts';

/** Cypher that lets an entity through an EntityFilter given as the values of `entityFilterValues`. */
export function entityLetThrough(variable: string): string {
  return `${kindLetThrough(variable)}
      AND ${textLetThrough(variable)}
      AND ${documentsLetThrough(variable)}`;
}

export function kindLetThrough(variable: string): string {
  return `($kinds IS NULL OR ${variable}.kind IN $kinds OR ${variable}.upper IN $kinds)`;
}

export function textLetThrough(variable: string): string {
  return `($text = '' OR ${variable}.searchText CONTAINS $text)`;
}

export function documentsLetThrough(variable: string): string {
  return `($documents IS NULL OR any(document IN ${variable}.documents WHERE document IN $documents))`;
}

export function gradesLetThrough(variable: string): string {
  return `($spread IS NULL OR ${variable}.spread IN $spread)
      AND ($agreement IS NULL OR ${variable}.agreement IN $agreement)`;
}

/** The text of a filter as `searchText` holds it; '' lets everything through. */
export function filterText(text: string | null): string {
  return text === null ? '' : fold(text);
}

export function entityFilterValues({ kinds, text, documents }: EntityFilter) {
  return { kinds, text: filterText(text), documents };
}

/** Cypher that lets `relation` through a RelationFilter; relations that others drew between our nodes carry no digest. */
export const RELATION_LET_THROUGH = `relation.digest IS NOT NULL
      AND ($types IS NULL OR type(relation) IN $types)
      AND ($basis IS NULL OR relation.basis IN $basis)
      AND ($stance IS NULL OR relation.stance IN $stance)
      AND ${gradesLetThrough('relation')}
      AND ${documentsLetThrough('relation')}`;

export function relationFilterValues({ types, basis, stance, spread, agreement, documents }: RelationFilter) {
  return { types, basis, stance, spread, agreement, documents };
}

/** The relation types asked that the ontology has, for a pattern's text: ":CITES|SUPPORTS". Asked for none of them: all. */
export function typePattern(asked: readonly string[] | null, { relationTypes }: Pick<Known, 'relationTypes'>): string {
  const wanted = asked === null ? [] : relationTypes.filter((type) => asked.includes(type));
  const types = wanted.length === 0 ? relationTypes : wanted;
  return types.length === 0 ? '' : `:${types.join('|')}`;
}
