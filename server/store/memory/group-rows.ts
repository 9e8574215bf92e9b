/** What every row of the Graph has. */
export interface Ordered {
  readonly id: string;
  readonly order: number;
}

/** The rows by their `order`. */
export function inOrder<Row extends Ordered>(rows: readonly Row[]): readonly Row[] {
  return Object.freeze(rows.toSorted((a, b) => a.order - b.order));
}

/** Each row under its id. */
export function byId<Row extends Ordered>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The rows of each key, in the order given; `keysOf` may name several for a row, or none. */
export function groupRows<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly (string | null)[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}

/** The rows of several groups that share none, by their `order`. */
export function mergeGroups<Row extends Ordered>(
  groups: ReadonlyMap<string, readonly Row[]>,
  keys: Iterable<string>,
): readonly Row[] {
  const found = [...new Set(keys)].flatMap((key) => {
    const group = groups.get(key);
    return group === undefined ? [] : [group];
  });
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  return found.flat().sort((a, b) => a.order - b.order);
}
