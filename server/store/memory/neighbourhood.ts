import type { EntityRow, RelationRow } from '../../knowledge/graph.ts';
import type { NeighbourhoodAsked, SubgraphRows } from '../port.ts';
import { MOST_VISITED, tooLarge } from '../store-errors.ts';
import type { GraphIndex } from './graph-index.ts';
import { inOrder } from './group-rows.ts';
import { isOfKinds } from './kinds.ts';
import { pickRows } from './page-rows.ts';

/**
 * The entities within some steps of the seeds, breadth first, and the relations among those returned.
 * @throws {StoreError} `too-large`
 */
export function neighbourhood(index: GraphIndex, asked: NeighbourhoodAsked): SubgraphRows {
  const isOfType = typeTest(asked.types);
  const reached = reach(index, asked, isOfType);
  const nodes = reached.slice(0, asked.limit);
  return { nodes, relations: relationsAmong(index, nodes, isOfType), total: reached.length };
}

/** Every entity reached, nearer ones first, then by order. */
function reach(
  index: GraphIndex,
  asked: NeighbourhoodAsked,
  isOfType: (relation: RelationRow) => boolean,
): readonly EntityRow[] {
  const mayReach = isOfKinds(asked.kinds);
  let level = inOrder([...pickRows(asked.of, index.entityById).values()]);
  const levels = [level];
  const reached = new Set(level);
  let visited = 0;
  for (let distance = 0; distance < asked.depth && level.length > 0; distance++) {
    const next: EntityRow[] = [];
    for (const { relation, to } of level.flatMap(({ id }) => index.stepsById.get(id) ?? [])) {
      if (!isOfType(relation)) continue;
      visited++;
      if (visited > MOST_VISITED) throw tooLarge('neighbourhood');
      if (reached.has(to) || !mayReach(to)) continue;
      reached.add(to);
      next.push(to);
    }
    level = inOrder(next);
    levels.push(level);
  }
  return levels.flat();
}

function relationsAmong(
  index: GraphIndex,
  nodes: readonly EntityRow[],
  isOfType: (relation: RelationRow) => boolean,
): readonly RelationRow[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return inOrder(
    nodes
      .flatMap(({ id }) => index.relationsBySource.get(id) ?? [])
      .filter((relation) => ids.has(relation.target) && isOfType(relation)),
  );
}

function typeTest(types: readonly string[] | null): (relation: RelationRow) => boolean {
  if (types === null) return () => true;
  const asked = new Set(types);
  return ({ type }) => asked.has(type);
}
