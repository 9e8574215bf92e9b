/** A cell, as far as sorting and drawing count it. */
export interface Counted {
  readonly count: number;
  readonly about: number;
}

/** A row's head, as far as sorting reads it. */
export interface RowHead {
  readonly id: string;
  readonly label: string;
  readonly filled: number;
}

/** How cells are found: by row, then by column. */
export type CellsByRow<Cell> = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

/**
 * The rows in the order asked for; rows that are alike keep the order they came in.
 * @param order null: the fullest first; `name`: by label; `text`: as they came; else the id of a column: its fullest first
 */
export function sortRows<Row extends RowHead>(
  rows: readonly Row[],
  cells: CellsByRow<Counted>,
  order: string | null,
): readonly Row[] {
  if (order === 'text') return rows;
  if (order === 'name') return [...rows].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const weight = ({ id, filled }: Row): readonly [number, number] => {
    const ofRow = [...(cells.get(id)?.values() ?? [])];
    if (order === null) return [filled, sum(ofRow.map(weightOf))];
    const cell = cells.get(id)?.get(order);
    return [cell === undefined ? 0 : weightOf(cell), filled];
  };
  const weights = new Map(rows.map((row) => [row, weight(row)] as const));
  return [...rows].sort((a, b) => {
    const [a0 = 0, a1 = 0] = weights.get(a) ?? [];
    const [b0 = 0, b1 = 0] = weights.get(b) ?? [];
    return b0 - a0 || b1 - a1;
  });
}

/** What is only about a row weighs less than anything that is counted. */
function weightOf({ count, about }: Counted): number {
  return count + Math.min(about, 99) / 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
