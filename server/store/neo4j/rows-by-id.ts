import { z } from 'zod';
import { columns } from './columns.ts';
import { keyOf, type NodeLabel, OURS } from './model.ts';
import { toRowById } from './pages.ts';
import type { Ask } from './question.ts';
import type { RowShape } from './rows.ts';

/** A question for the nodes of one label that have the ids asked. */
export function rowsById<Row extends { readonly id: string }>(
  label: NodeLabel,
  shape: RowShape<Row>,
): (ask: Ask, ids: readonly string[]) => Promise<ReadonlyMap<string, Row>> {
  const statement = /* cypher */ `
    MATCH (node:${OURS})
    WHERE node.key IN $asked.keys
    RETURN ${columns('node', shape)} AS row
    ORDER BY node.order, node.id
  `;
  const record = z.object({ row: shape.schema });
  return async (ask, ids) => {
    const keys = [...new Set(ids)].map((id) => keyOf(label, id));
    const found = await ask(record, statement, { keys });
    return toRowById(
      ids,
      found.map(({ row }) => row),
    );
  };
}
