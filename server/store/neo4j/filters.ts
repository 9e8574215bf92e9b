import { fold } from '../fold.ts';
import type { EntityFilter, RelationFilter } from '../port.ts';
import type { Known } from './question.ts';

// What may be null stands in one map, `$filter`: Neo4j plans a text anew for each mix of types among its parameters, and a map is always a map.

/** Cypher that lets an entity through an EntityFilter given as the values of `entityFilterValues`. */
export function entityLetThrough(variable: string): string {
  return `${kindLetThrough(variable)}
      AND ${textLetThrough(variable)}
      AND ${documentsLetThrough(variable)}`;
}

export function kindLetThrough(variable: string): string {
  return `($filter.kinds IS NULL OR ${variable}.kind IN $filter.kinds OR ${variable}.upper IN $filter.kinds)`;
}

export function textLetThrough(variable: string): string {
  return `($filter.text = '' OR ${variable}.searchText CONTAINS $filter.text)`;
}

export function documentsLetThrough(variable: string): string {
  return `($filter.documents IS NULL OR any(document IN ${variable}.documents WHERE document IN $filter.documents))`;
}

export function gradesLetThrough(variable: string): string {
  return `($filter.spread IS NULL OR ${variable}.spread IN $filter.spread)
      AND ($filter.agreement IS NULL OR ${variable}.agreement IN $filter.agreement)`;
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
      AND ($filter.types IS NULL OR type(relation) IN $filter.types)
      AND ($filter.basis IS NULL OR relation.basis IN $filter.basis)
      AND ($filter.stance IS NULL OR relation.stance IN $filter.stance)
      AND ${gradesLetThrough('relation')}
      AND ${documentsLetThrough('relation')}`;

export function relationFilterValues({ types, basis, stance, spread, agreement, documents }: RelationFilter) {
  return { types, basis, stance, spread, agreement, documents };
}

/**
 * All relation types of the ontology, for a pattern's text: ":CITES|SUPPORTS". Those asked for are told apart by `$filter.types`, not in the text:
 * Neo4j plans each text once, which takes longer than the relations it would spare.
 */
export function typePattern({ relationTypes }: Pick<Known, 'relationTypes'>): string {
  return relationTypes.length === 0 ? '' : `:${relationTypes.join('|')}`;
}
