import type { EntityRow, Graph, RelationRow } from '../../server/knowledge/graph.ts';
import type { NeighbourhoodAsked, PathRows, PathsAsked, SubgraphRows } from '../../server/store/port.ts';

/** A neighbourhood by its definition: a node is at the distance of its nearest neighbour, and one. */
export function plainNeighbourhood(graph: Graph, asked: NeighbourhoodAsked): SubgraphRows {
  const isType = ({ type }: RelationRow) => asked.types === null || asked.types.includes(type);
  const isKind = ({ kind, upper }: EntityRow) =>
    asked.kinds === null || asked.kinds.includes(kind) || asked.kinds.includes(upper);
  const relations = graph.relations.filter(isType);
  const reachable = new Map(graph.entities.filter(isKind).map((row) => [row.id, row]));
  const distance = new Map<EntityRow, number>();
  for (const row of graph.entities) if (asked.of.includes(row.id)) distance.set(row, 0);
  for (let step = 1; step <= asked.depth; step++) {
    const reached = new Set([...distance.keys()].map(({ id }) => id));
    for (const { source, target } of relations) {
      for (const [from, to] of [
        [source, target],
        [target, source],
      ] as const) {
        const row = reachable.get(to);
        if (reached.has(from) && !reached.has(to) && row !== undefined && !distance.has(row)) distance.set(row, step);
      }
    }
  }
  const nodes = [...distance].sort(([a, far], [b, near]) => far - near || a.order - b.order).map(([row]) => row);
  const returned = nodes.slice(0, asked.limit);
  const ids = new Set(returned.map(({ id }) => id));
  return {
    nodes: returned,
    relations: relations.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    total: nodes.length,
  };
}

/** Paths by their definition: every way to go on from every path there is, then all that end right, in order. */
export function plainPaths(graph: Graph, { from, to, maxLength, first }: PathsAsked): readonly PathRows[] {
  if (from === to) return [];
  const touching = new Map(graph.entities.map(({ id }) => [id, [] as RelationRow[]]));
  for (const relation of graph.relations) {
    for (const end of new Set([relation.source, relation.target])) touching.get(end)?.push(relation);
  }
  interface Path {
    readonly nodes: readonly string[];
    readonly relations: readonly RelationRow[];
  }
  let open: Path[] = touching.has(from) ? [{ nodes: [from], relations: [] }] : [];
  const ended: Path[] = [];
  for (let length = 1; length <= maxLength; length++) {
    const longer = open.flatMap(({ nodes, relations }) => {
      const last = nodes.at(-1) ?? '';
      return (touching.get(last) ?? []).flatMap((relation) => {
        const next = relation.source === last ? relation.target : relation.source;
        return nodes.includes(next) ? [] : [{ nodes: [...nodes, next], relations: [...relations, relation] }];
      });
    });
    ended.push(...longer.filter(({ nodes }) => nodes.at(-1) === to));
    open = longer.filter(({ nodes }) => nodes.at(-1) !== to);
  }
  return ended
    .sort((a, b) => a.relations.length - b.relations.length || compareOrders(a.relations, b.relations))
    .slice(0, first)
    .map(({ nodes, relations }) => ({ nodes, relations: relations.map(({ id }) => id) }));
}

function compareOrders(a: readonly RelationRow[], b: readonly RelationRow[]): number {
  const differing = a.findIndex((relation, i) => relation !== b[i]);
  return (a[differing]?.order ?? 0) - (b[differing]?.order ?? 0);
}
