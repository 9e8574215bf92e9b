/** The rows of each key, in the order given; keys in the order of their first row. */
export function groupBy<Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string | null,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Each value once, where it came first. */
export function unique<Value>(values: Iterable<Value>): readonly Value[] {
  return [...new Set(values)];
}

/** Rows with an id, each once. */
export function uniqueById<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Rows in the Graph's order. */
export function inOrder<Row extends { readonly order: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => a.order - b.order);
}

/** A value that the graph holds, as its check has made sure; its absence is a fault of ours. */
export function held<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`the graph lacks ${what}`);
  return value;
}
