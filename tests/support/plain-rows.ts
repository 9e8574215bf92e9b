import type { Page, PageAsked } from '../../server/store/port.ts';
import { type PagedRow, unknownCursor } from '../../server/store/store-errors.ts';

interface Row {
  readonly id: string;
  readonly order: number;
}

/** Refuses a cursor that is none of the rows. */
export function checkCursor(rows: readonly Row[], { after }: PageAsked, row: PagedRow): void {
  if (after !== null && !rows.some(({ id }) => id === after)) throw unknownCursor(row, after);
}

/** The page of `rows`; the cursor is among `all`. */
export function cut<Kind extends Row>(rows: readonly Kind[], page: PageAsked, all: readonly Row[]): Page<Kind> {
  const cursor = all.find(({ id }) => id === page.after);
  const rest = rows.filter(({ order }) => cursor === undefined || order > cursor.order);
  return { rows: rest.slice(0, page.first), more: rest.length > page.first, total: rows.length };
}

/** The rows with these ids, in the order of the ids. */
export function pick<Kind extends Row>(ids: readonly string[], rows: readonly Kind[]): ReadonlyMap<string, Kind> {
  return new Map(ids.flatMap((id) => rows.filter((row) => row.id === id).map((row) => [id, row])));
}

/** What each of the ids that are parents has. */
export function each<Value>(
  ids: readonly string[],
  parents: readonly Row[],
  of: (id: string) => Value,
): ReadonlyMap<string, Value> {
  return new Map(ids.filter((id) => parents.some((parent) => parent.id === id)).map((id) => [id, of(id)]));
}
