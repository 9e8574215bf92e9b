import { z } from 'zod';
import type { EntityRow } from '../../knowledge/graph.ts';
import { fold } from '../fold.ts';
import type { LookedUp } from '../look-up-words.ts';
import type { SearchAsked, SearchHit } from '../port.ts';
import { BEGUN_WEIGHT } from '../search-terms.ts';
import { columns } from './columns.ts';
import { kindLetThrough } from './filters.ts';
import { luceneQuery } from './lucene.ts';
import { keyOf, OURS } from './model.ts';
import type { Ask } from './question.ts';
import { entityShape } from './rows.ts';
import { NOTHING, searchesOfGroup } from './search-groups.ts';
import type { Named } from './search-named.ts';
import { ENTITY_INDEX, ENTITY_TERMS } from './search-properties.ts';

/** Hits that are read beyond those asked; where the last of them may be as good as the last asked, all are read. */
const SPARE = 50;

/**
 * The best of each group, recommendations last. A common word has thousands of hits, so Lucene gives its best only: of all, and of those that begin with the question,
 * for these come first. `isTied` tells that one left out may belong there; `isAny` tells of full-text hits, whatever their kind.
 */
const HITS = /* cypher */ `
  CALL () {
    CALL db.index.fulltext.queryNodes('${ENTITY_INDEX}', $asked.lucene, {limit: 1}) YIELD node
    RETURN count(node) > 0 AS isAny
  }
  UNWIND $asked.groups AS group
  CALL (group) {
    UNWIND group.searches AS search
    CALL (search) {
      CALL db.index.fulltext.queryNodes('${ENTITY_INDEX}', search.lucene, $asked.options) YIELD node AS entity, score
      WHERE entity:${OURS}
      WITH entity, score, CASE
        WHEN NOT search.isOfBegun THEN 0
        WHEN entity.searchText STARTS WITH $asked.begun OR entity.searchText CONTAINS '\\n' + $asked.begun THEN ${BEGUN_WEIGHT}
      END AS more
      ORDER BY score DESC
      RETURN collect({entity: entity, score: score, more: more}) AS hits
    }
    WITH hits, [hit IN hits WHERE hit.more IS NOT NULL] AS found
    WITH found, size(hits) = $asked.options.limit AND coalesce(found[$asked.first - 1].score <= hits[-1].score, true) AS isTied
    RETURN collect(found) AS searches, coalesce(max(isTied), false) AS isTied
  }
  CALL (group, searches) {
    CALL (group, searches) {
      UNWIND searches AS found
      UNWIND found AS hit
      RETURN hit.entity AS entity, hit.score + hit.more AS score
      UNION ALL
      UNWIND $asked.named AS each
      MATCH (entity:${OURS} {key: each.key})
      WHERE entity:Recommendation = group.isOfRecommendations AND ${kindLetThrough('entity')}
      RETURN entity, each.weight AS score
    }
    WITH entity, toFloat(max(score)) AS score
    ORDER BY score DESC, entity.order, entity.id
    LIMIT $asked.first
    RETURN collect({row: ${columns('entity', entityShape)}, score: score}) AS best
  }
  RETURN isAny, isTied, best
  ORDER BY group.isOfRecommendations
`;

const record = z.object({
  isAny: z.boolean(),
  isTied: z.boolean(),
  best: z.array(z.object({ row: entityShape.schema, score: z.number() })),
});

export interface EntityHits {
  readonly entities: readonly SearchHit<EntityRow>[];
  readonly recommendations: readonly SearchHit<EntityRow>[];
}

/** Entities that hold every word, or where none does and none is named, some; those named before all others. */
export async function readEntityHits(
  ask: Ask,
  { text, kinds, first }: SearchAsked,
  words: readonly LookedUp[],
  named: readonly Named[],
): Promise<EntityHits> {
  if (first < 1) return { entities: [], recommendations: [] };
  const begun = fold(text);
  const values = {
    begun,
    named: named.map(({ row, weight }) => ({ key: keyOf('Entity', row.id), weight })),
    filter: { kinds },
    first,
  };
  const find = async (combine: 'every' | 'some') => {
    const lucene = luceneQuery(words, ENTITY_TERMS, combine);
    const groups = [false, true].map((isOfRecommendations) => ({
      isOfRecommendations,
      searches: lucene === null ? [] : searchesOfGroup(lucene, begun, kinds, isOfRecommendations),
    }));
    const read = async (options: object) => {
      return ask(record, HITS, { ...values, lucene: lucene ?? NOTHING, groups, options });
    };
    const best = await read({ limit: first + SPARE });
    return best.some(({ isTied }) => isTied) ? await read({}) : best;
  };
  const all = await find('every');
  const isFound = named.length > 0 || all.some(({ isAny }) => isAny);
  const [entities, recommendations] = isFound ? all : await find('some');
  return { entities: entities?.best ?? [], recommendations: recommendations?.best ?? [] };
}
