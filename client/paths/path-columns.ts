/** A way by the ids of its nodes, in order. */
export interface Way {
  readonly nodes: readonly string[];
}

/**
 * In which column each node of several ways between the same ends stands: one column a step, as in the first way that has it; the
 * far end stands behind all others.
 */
export function pathColumns(ways: readonly Way[]): readonly (readonly string[])[] {
  const [first] = ways;
  const end = first?.nodes.at(-1);
  const last = Math.max(0, ...ways.map(({ nodes }) => nodes.length - 1));
  const columns = new Map<string, number>();
  for (const { nodes } of ways) {
    nodes.forEach((id, i) => {
      if (!columns.has(id)) columns.set(id, id === end ? last : i);
    });
  }
  return Array.from({ length: ways.length === 0 ? 0 : last + 1 }, (_, column) =>
    [...columns].filter(([, at]) => at === column).map(([id]) => id),
  );
}
