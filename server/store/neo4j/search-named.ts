import { z } from 'zod';
import type { EntityRow } from '../../knowledge/graph.ts';
import { NAMED_WEIGHT, namedRank, namingKeys } from '../search-terms.ts';
import { columns } from './columns.ts';
import { luceneNames } from './lucene.ts';
import { OURS } from './model.ts';
import type { Ask } from './question.ts';
import { entityShape } from './rows.ts';
import { NAME_INDEX } from './search-properties.ts';

const NAMED = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${NAME_INDEX}', $asked.lucene) YIELD node AS entity
  WHERE entity:${OURS}:Entity
    AND any(name IN entity.searchNames WHERE name IN $asked.names)
  RETURN ${columns('entity', entityShape)} AS row
  ORDER BY entity.order, entity.id
`;

const record = z.object({ row: entityShape.schema });

/** An entity that a question names, and what that adds to its score. */
export interface Named {
  readonly row: EntityRow;
  readonly weight: number;
}

/** The entities that a question as a whole names. */
export async function readNamed(ask: Ask, question: string): Promise<readonly Named[]> {
  const names = namingKeys(question);
  if (names.length === 0) return [];
  const found = await ask(record, NAMED, { names, lucene: luceneNames(names) });
  return found.map(({ row }) => ({ row, weight: NAMED_WEIGHT * namedRank(row, question) }));
}
