import type { EntityRow } from '../../knowledge/graph.ts';
import type { GraphIndex } from './graph-index.ts';

/** The finer kinds with entities that are asked for, by their own id or their upper kind's. */
export function finerKinds(index: GraphIndex, kinds: readonly string[]): readonly string[] {
  const asked = new Set(kinds);
  return [...index.upperByKind].flatMap(([kind, upper]) => (asked.has(kind) || asked.has(upper) ? [kind] : []));
}

/** Whether an entity is of one of these finer or upper kinds; null lets every entity through. */
export function isOfKinds(kinds: readonly string[] | null): (entity: EntityRow) => boolean {
  if (kinds === null) return () => true;
  const asked = new Set(kinds);
  return ({ kind, upper }) => asked.has(kind) || asked.has(upper);
}
