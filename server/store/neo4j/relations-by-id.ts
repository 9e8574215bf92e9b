import { z } from 'zod';
import type { RelationRow } from '../../knowledge/graph.ts';
import { RELATION_COLUMNS } from './columns.ts';
import { typePattern } from './filters.ts';
import { OURS } from './model.ts';
import { toRowById } from './pages.ts';
import type { Ask, Known } from './question.ts';
import { sourceKeys } from './relation-sources.ts';
import { relationShape } from './rows.ts';

function statement(pattern: string): string {
  return /* cypher */ `
    UNWIND $asked.sources AS key
    MATCH (:${OURS} {key: key})-[relation${pattern}]->(:${OURS}:Entity)
    WHERE relation.digest IS NOT NULL AND relation.id IN $asked.ids
    RETURN ${RELATION_COLUMNS} AS row
    ORDER BY relation.order, relation.id
  `;
}

const record = z.object({ row: relationShape.schema });

/** The relations of the ids asked. */
export async function readRelationsById(
  ask: Ask,
  known: Known,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelationRow>> {
  const found = await ask(record, statement(typePattern(known)), { ids, sources: sourceKeys(ids) });
  return toRowById(
    ids,
    found.map(({ row }) => row),
  );
}
