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
import type { Named } from './search-named.ts';
import { ENTITY_INDEX, ENTITY_TERMS } from './search-properties.ts';

/** Full-text hits, and beside them the entities named; `isAny` tells of the full-text hits, whatever their kind. */
const HITS = /* cypher */ `
  CALL () {
    CALL db.index.fulltext.queryNodes('${ENTITY_INDEX}', $asked.lucene) YIELD node, score
    WITH node, score
    WHERE node:${OURS}
    RETURN collect({node: node, score: score}) AS held
  }
  CALL (held) {
    CALL (held) {
      UNWIND held AS hit
      WITH hit.node AS entity, hit.score AS score
      RETURN entity, score + CASE
        WHEN entity.searchText STARTS WITH $asked.begun OR entity.searchText CONTAINS '\\n' + $asked.begun THEN ${BEGUN_WEIGHT}
        ELSE 0
      END AS score
      UNION ALL
      UNWIND $asked.named AS named
      MATCH (entity:${OURS} {key: named.key})
      RETURN entity, named.weight AS score
    }
    WITH entity, toFloat(sum(score)) AS score
    WHERE ${kindLetThrough('entity')}
    ORDER BY score DESC, entity.order, entity.id
    RETURN collect({node: entity, score: score}) AS ranked
  }
  CALL (ranked) {
    UNWIND ranked AS hit
    WITH hit, hit.node AS entity
    WHERE NOT entity:Recommendation
    LIMIT $asked.first
    RETURN collect({row: ${columns('entity', entityShape)}, score: hit.score}) AS entities
  }
  CALL (ranked) {
    UNWIND ranked AS hit
    WITH hit, hit.node AS entity
    WHERE entity:Recommendation
    LIMIT $asked.first
    RETURN collect({row: ${columns('entity', entityShape)}, score: hit.score}) AS recommendations
  }
  RETURN size(held) > 0 AS isAny, entities, recommendations
`;

const hits = z.array(z.object({ row: entityShape.schema, score: z.number() }));
const record = z.object({ isAny: z.boolean(), entities: hits, recommendations: hits });

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
  const values = {
    begun: fold(text),
    named: named.map(({ row, weight }) => ({ key: keyOf('Entity', row.id), weight })),
    filter: { kinds },
    first,
  };
  const find = async (combine: 'every' | 'some') => {
    const lucene = luceneQuery(words, ENTITY_TERMS, combine) ?? NOTHING;
    const [found] = await ask(record, HITS, { ...values, lucene });
    return record.parse(found);
  };
  const all = await find('every');
  return all.isAny || named.length > 0 ? all : await find('some');
}

/** A query that no node answers: terms hold no underscore. */
const NOTHING = '"_"';
