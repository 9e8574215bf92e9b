import type { EntityRow, RelationRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { groupBy } from './groups.ts';
import { type Cells, emptyCell } from './matrix-cell.ts';
import { readWholeRelations } from './whole.ts';

/** Where any two sets of entities meet: in the relations between them, whichever way they point, those derived by rule left out. */
export async function readRelationCells(
  store: Store,
  rows: readonly EntityRow[],
  columns: readonly EntityRow[],
  types: readonly string[] | null,
): Promise<Cells> {
  const relations = await readWholeRelations(
    store,
    rows.map(({ id }) => id),
    types,
    'BOTH',
  );
  const cells = rows.flatMap((row) => {
    const otherEnd = ({ source, target }: RelationRow) => (source === row.id ? target : source);
    const byOther = groupBy(relations.get(row.id) ?? [], otherEnd);
    return columns.flatMap((column) => {
      const between = byOther.get(column.id) ?? [];
      return between.length === 0 ? [] : [{ ...emptyCell(row, column), count: between.length, relations: between }];
    });
  });
  return { cells, totals: new Map() };
}
