import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { unknownId } from './export-error.ts';
import type { DrawnAt } from './extract.ts';
import type { PickedRows } from './selection.ts';

/** What a person has before them: things, each perhaps with its place in the drawing, and relations; both in their order there. */
export interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly at: DrawnAt | null }[];
  readonly relations: readonly string[];
}

/**
 * Reads the rows of what is drawn, in its order; ends of its relations that are not drawn come after the others.
 * @throws {ExportError} `unknown-id`
 */
export async function readDrawn(store: Store, { nodes, relations }: Drawn): Promise<PickedRows> {
  const [version, relationById] = await Promise.all([store.version(), store.relationsById(relations)]);
  const relationRows = [...new Set(relations)].map((id) => {
    const row = relationById.get(id);
    if (row === undefined) throw unknownId('relation', id, version);
    return row;
  });
  const ends = relationRows.flatMap(({ source, target }) => [source, target]);
  const ids = [...new Set([...nodes.map(({ id }) => id), ...ends])];
  const entityById = await store.entitiesById(ids);
  const entities = ids.map((id): EntityRow => {
    const row = entityById.get(id);
    if (row === undefined) throw unknownId('entity', id, version);
    return row;
  });
  const drawnAt = new Map(nodes.flatMap(({ id, at }): [string, DrawnAt][] => (at === null ? [] : [[id, at]])));
  return { entities, relations: relationRows, drawnAt };
}
