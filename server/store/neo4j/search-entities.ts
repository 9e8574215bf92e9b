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

/** What a hit counts with; of a kind that was not asked for, with none. */
const GROUP = `CASE WHEN NOT ${kindLetThrough('entity')} THEN 'none' WHEN entity:Recommendation THEN 'recommendations' ELSE 'entities' END`;

/** Full-text hits, and beside them the entities named; `isAny` tells of the full-text hits, whatever their kind. */
const HITS = /* cypher */ `
  CALL () {
    CALL db.index.fulltext.queryNodes('${ENTITY_INDEX}', $asked.lucene) YIELD node AS entity, score
    WHERE entity:${OURS}
    WITH entity, score, entity.searchText AS text
    RETURN collect({entity: entity, group: ${GROUP}, score: score + CASE
      WHEN text STARTS WITH $asked.begun OR text CONTAINS '\\n' + $asked.begun THEN ${BEGUN_WEIGHT}
      ELSE 0
    END}) AS held
  }
  CALL () {
    UNWIND $asked.named AS each
    MATCH (entity:${OURS} {key: each.key})
    RETURN collect({entity: entity, group: ${GROUP}, score: each.weight}) AS named
  }
  ${best('entities')}
  ${best('recommendations')}
  RETURN size(held) > 0 AS isAny, entities, recommendations
`;

/** The best of a group. Only what scores as the last of them or better is put in its order, for most hits of a common word are far from it. */
function best(group: 'entities' | 'recommendations'): string {
  const least = `least_${group}`;
  return /* cypher */ `
  CALL (held) {
    UNWIND [hit IN held WHERE hit.group = '${group}' | hit.score] AS score
    WITH score
    ORDER BY score DESC
    LIMIT $asked.first
    RETURN min(score) AS ${least}
  }
  CALL (held, named, ${least}) {
    WITH held, ${least} AS last, [hit IN named WHERE hit.group = '${group}'] AS told
    WITH held, last, told, [hit IN told | hit.entity] AS toldOf
    UNWIND told + [hit IN held WHERE hit.group = '${group}' AND (hit.score >= last OR hit.entity IN toldOf)] AS hit
    WITH hit.entity AS entity, toFloat(sum(hit.score)) AS score
    ORDER BY score DESC, entity.order, entity.id
    LIMIT $asked.first
    RETURN collect({row: ${columns('entity', entityShape)}, score: score}) AS ${group}
  }`;
}

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
