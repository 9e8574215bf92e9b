import type { MatrixQuery } from '../generated/graphql.ts';
import type { Cell } from './cell-words.ts';

export type MatrixAnswer = MatrixQuery['matrix'];
type Column = MatrixAnswer['columns'][number];

/** Up to this many columns keep the document's order, empty or not; of more, those that hold nothing come last. */
const FEW = 24;

/** A filled cell, or so many columns beside one another in which a row holds nothing. */
export interface Stretch {
  /** Its first column. */
  readonly column: Column['entity'];
  readonly cell: Cell | null;
  readonly wide: number;
  /** Whether no row holds anything there. */
  readonly hatched: boolean;
}

/** All columns in the order in which they are drawn, and how many empty ones stand at the end. */
export function columnsInOrder({ columns }: Pick<MatrixAnswer, 'columns'>): {
  readonly columns: readonly Column[];
  readonly empty: number;
} {
  if (columns.length <= FEW) return { columns, empty: 0 };
  const empty = columns.filter(({ filled }) => filled === 0);
  return { columns: [...columns.filter(({ filled }) => filled > 0), ...empty], empty: empty.length };
}

/** A row from left to right: what is empty is one wide cell, so that a table of many columns stays light. */
export function stretches(
  columns: readonly Pick<Column, 'entity' | 'filled'>[],
  cells: ReadonlyMap<string, Cell> | undefined,
): readonly Stretch[] {
  const made: Stretch[] = [];
  for (const { entity: column, filled } of columns) {
    const cell = cells?.get(column.id) ?? null;
    const hatched = filled === 0;
    const last = made.at(-1);
    if (cell === null && last?.cell === null && last.hatched === hatched) {
      made[made.length - 1] = { ...last, wide: last.wide + 1 };
    } else made.push({ column, cell, wide: 1, hatched });
  }
  return made;
}

/** The cells by row, then by column. */
export function cellsByRow(cells: readonly Cell[]): ReadonlyMap<string, ReadonlyMap<string, Cell>> {
  const rows = new Map<string, Map<string, Cell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row.id) ?? new Map<string, Cell>();
    row.set(cell.column.id, cell);
    rows.set(cell.row.id, row);
  }
  return rows;
}
