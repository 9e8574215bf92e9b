import type { UpperKind } from '../../knowledge/graph.ts';
import type { RowsByParent } from '../port.ts';
import { columns } from './columns.ts';
import { keyOf, type NodeLabel, OURS } from './model.ts';
import { parentRowsRecord, toRows } from './pages.ts';
import type { Ask } from './question.ts';
import type { RowShape } from './rows.ts';

/**
 * A question for all rows that hang on each of several parents, by their order.
 * @param label what the parents are
 * @param pattern how a row hangs on its parent, with the variables `parent` and `row`
 * @param upperKind of the entities that may be parents; any where not given
 */
export function rowsByParent<Row>(
  label: NodeLabel,
  pattern: string,
  shape: RowShape<Row>,
  upperKind?: UpperKind,
): (ask: Ask, parents: readonly string[]) => Promise<RowsByParent<Row>> {
  const statement = /* cypher */ `
    UNWIND $asked.keys AS key
    MATCH (parent:${OURS}${upperKind === undefined ? '' : `:${upperKind}`} {key: key})
    CALL (parent) {
      MATCH ${pattern}
      WITH row
      ORDER BY row.order, row.id
      RETURN collect(${columns('row', shape)}) AS rows
    }
    RETURN parent.id AS parent, rows
  `;
  const record = parentRowsRecord(shape);
  return async (ask, parents) => {
    const keys = [...new Set(parents)].map((id) => keyOf(label, id));
    return toRows(parents, await ask(record, statement, { keys }));
  };
}
