import { fold } from '../fold.ts';
import type { EntityFilter, RelationFilter } from '../row-filters.ts';
import type { Known } from './question.ts';

// What may be null stands in one map, `$asked.filter`: Neo4j plans a text anew for each mix of types among its parameters, and a map is always a map.

/** Cypher that lets an entity through an EntityFilter given as the values of `entityFilterValues`. */
export function entityLetThrough(variable: string): string {
  return `${kindLetThrough(variable)}
      AND ${textLetThrough(variable)}
      AND ${documentsLetThrough(variable)}`;
}

export function kindLetThrough(variable: string): string {
  return `($asked.filter.kinds IS NULL OR ${variable}.kind IN $asked.filter.kinds OR ${variable}.upper IN $asked.filter.kinds)`;
}

export function textLetThrough(variable: string): string {
  return `($asked.filter.text = '' OR ${variable}.searchText CONTAINS $asked.filter.text)`;
}

export function documentsLetThrough(variable: string): string {
  return `($asked.filter.documents IS NULL OR any(document IN ${variable}.documents WHERE document IN $asked.filter.documents))`;
}

export function gradesLetThrough(variable: string): string {
  return `($asked.filter.spread IS NULL OR ${variable}.spread IN $asked.filter.spread)
      AND ($asked.filter.agreement IS NULL OR ${variable}.agreement IN $asked.filter.agreement)`;
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
      AND ($asked.filter.types IS NULL OR type(relation) IN $asked.filter.types)
      AND ($asked.filter.basis IS NULL OR relation.basis IN $asked.filter.basis)
      AND ($asked.filter.stance IS NULL OR relation.stance IN $asked.filter.stance)
      AND ${gradesLetThrough('relation')}
      AND ${documentsLetThrough('relation')}`;

export function relationFilterValues({ types, basis, stance, spread, agreement, documents }: RelationFilter) {
  return { types, basis, stance, spread, agreement, documents };
}

/**
 * All relation types of the ontology, for a pattern's text: ":CITES|SUPPORTS". Those asked for are told apart by `$asked.filter.types`, not in the text:
 * Neo4j plans each text once, which takes longer than the relations it would spare.
 */
export function typePattern({ relationTypes }: Pick<Known, 'relationTypes'>): string {
  return relationTypes.length === 0 ? '' : `:${relationTypes.join('|')}`;
}
