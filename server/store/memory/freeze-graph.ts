import type { Graph } from '../../knowledge/graph.ts';

/** Freezes every row of a graph and the lists in it, so that no answer can be changed by whoever had it first. Returns the same graph. */
export function freezeGraph(graph: Graph): Graph {
  for (const list of Object.values(graph)) {
    if (Array.isArray(list)) freezeList(list);
  }
  return Object.freeze(graph);
}

/** Rows are flat but for lists of plain values. */
function freezeList(rows: readonly object[]): void {
  if (Object.isFrozen(rows)) return;
  for (const row of rows) {
    for (const value of Object.values(row)) if (Array.isArray(value)) Object.freeze(value);
    Object.freeze(row);
  }
  Object.freeze(rows);
}
