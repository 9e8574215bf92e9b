import type { EntityFilter, RecommendationFilter } from '../row-filters.ts';
import { keyOf, OURS } from './model.ts';

/**
 * Where a statement begins to look for entities, so that it need not look at all there are: Cypher that binds `entity`, each once, to at least those
 * that one of the filters lets through, found by index; and to all where no filter tells where to begin. All filters are asked of what is found.
 */

const OF_DOCUMENTS = /* cypher */ `
      UNWIND $asked.filter.documents AS document
      MATCH (:${OURS} {key: '${keyOf('Document', '')}' + document})<-[:IN_DOCUMENT]-(entity:${OURS}:Entity)
      WITH DISTINCT entity`;

const OF_KINDS = /* cypher */ `
      CALL () {
        MATCH (entity:${OURS}:Entity) WHERE entity.kind IN $asked.filter.kinds RETURN entity
        UNION
        MATCH (entity:${OURS}:Entity) WHERE entity.upper IN $asked.filter.kinds RETURN entity
      }
      WITH entity`;

const OF_AREAS = /* cypher */ `
      MATCH (entity:${OURS})
      WHERE entity.area IN $asked.filter.areas
      WITH entity`;

/** Recommendations that have some tie to one of those asked; which ties count is the filter's matter. */
function tiedTo(asked: 'themes' | 'mechanisms' | 'actors', types: string): string {
  return /* cypher */ `
      UNWIND $asked.filter.${asked} AS tied
      MATCH (:${OURS} {key: '${keyOf('Entity', '')}' + tied})-[:${types}]-(entity:${OURS}:Entity)
      WITH DISTINCT entity`;
}

const ALL_ENTITIES = /* cypher */ `
      MATCH (entity:${OURS}:Entity)
      WITH entity`;
const ALL_RECOMMENDATIONS = /* cypher */ `
      MATCH (entity:${OURS}:Recommendation)
      WITH entity`;

/** Where to begin for entities of any kind. */
export function entityAnchor({ kinds, documents }: Pick<EntityFilter, 'kinds' | 'documents'>): string {
  if (documents !== null) return OF_DOCUMENTS;
  return kinds === null ? ALL_ENTITIES : OF_KINDS;
}

/** Where to begin for recommendations: with what fewest of them have to do with. */
export function recommendationAnchor(filter: RecommendationFilter): string {
  if (filter.mechanisms !== null) return tiedTo('mechanisms', 'SUPPORTS|SUBJECT_OF');
  if (filter.actors !== null) return tiedTo('actors', 'ADDRESSED_TO|CALLS_FOR|TAKES_POSITION_ON|SUBJECT_OF');
  if (filter.areas !== null) return OF_AREAS;
  if (filter.themes !== null) return tiedTo('themes', 'ADDRESSES');
  return filter.documents === null ? ALL_RECOMMENDATIONS : OF_DOCUMENTS;
}
