import { keyOf } from './model.ts';

/**
 * Keys of the nodes from which the relations of these ids go out: an id begins with its source and a tilde, which `checkGraph` holds every
 * graph to. So a relation is found by the index of nodes, whatever its type.
 */
export function sourceKeys(relations: readonly string[]): readonly string[] {
  return [...new Set(relations.map((id) => keyOf('Entity', id.slice(0, Math.max(0, id.indexOf('~'))))))];
}
