import type { Basis, RelationRow } from '../knowledge/graph.ts';
import type { Direction, PageAsked, RowsByParent, Store } from '../store/port.ts';
import type { RelationFilter } from '../store/row-filters.ts';

/** More rows than any one parent has: for lists that are needed whole. */
export const WHOLE: PageAsked = { first: 100_000, after: null };

/** What the documents themselves say; what a rule derived is never counted with it. */
const TOLD: readonly Basis[] = ['STATED', 'STRUCTURAL'];

const ANY: RelationFilter = { types: null, basis: null, stance: null, spread: null, agreement: null, documents: null };

/** All relations of these entities, of some types (null: of all) and bases (null: of all), in one question. */
export async function readWholeRelations(
  store: Store,
  entities: readonly string[],
  types: readonly string[] | null,
  direction: Direction,
  basis: readonly Basis[] | null = TOLD,
): Promise<RowsByParent<RelationRow>> {
  if (entities.length === 0) return new Map();
  const pages = await store.relationsOf(entities, { ...ANY, types, basis, direction }, WHOLE);
  return new Map([...pages].map(([id, { rows }]) => [id, rows]));
}

/** The rows of all parents in one list. */
export function allRows<Row>(byParent: ReadonlyMap<string, readonly Row[]>): readonly Row[] {
  return [...byParent.values()].flat();
}
