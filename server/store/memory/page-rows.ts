import type { Page, PageAsked, PageByParent, RowsByParent } from '../port.ts';
import { type PagedRow, unknownCursor } from '../store-errors.ts';
import type { Ordered } from './group-rows.ts';

/**
 * The `order` after which a page starts; below every row's where no cursor is asked.
 * @throws {StoreError} `unknown-cursor`
 */
export function cursorOrder(page: PageAsked, rowById: ReadonlyMap<string, Ordered>, row: PagedRow): number {
  if (page.after === null) return Number.NEGATIVE_INFINITY;
  const cursor = rowById.get(page.after);
  if (cursor === undefined) throw unknownCursor(row, page.after);
  return cursor.order;
}

/** One page of rows that are all let through and by `order`. */
export function pageRows<Row extends Ordered>(rows: readonly Row[], first: number, afterOrder: number): Page<Row> {
  const start = firstAfter(rows, afterOrder);
  return { rows: rows.slice(start, start + first), more: start + first < rows.length, total: rows.length };
}

/** A page for each known parent asked, each once. */
export function pageByParent<Row extends Ordered>(
  parents: readonly string[],
  isKnown: (parent: string) => boolean,
  rowsOf: (parent: string) => readonly Row[],
  first: number,
  afterOrder: number,
): PageByParent<Row> {
  return new Map(parents.filter(isKnown).map((parent) => [parent, pageRows(rowsOf(parent), first, afterOrder)]));
}

/** All rows of each known parent asked, each once. */
export function rowsByParent<Row>(
  parents: readonly string[],
  known: { has(parent: string): boolean },
  groups: ReadonlyMap<string, readonly Row[]>,
): RowsByParent<Row> {
  return new Map(parents.filter((id) => known.has(id)).map((id) => [id, groups.get(id) ?? Object.freeze([])]));
}

/** The known rows among the ids asked, each once. */
export function pickRows<Row>(ids: readonly string[], rowById: ReadonlyMap<string, Row>): ReadonlyMap<string, Row> {
  const picked = new Map<string, Row>();
  for (const id of ids) {
    const row = rowById.get(id);
    if (row !== undefined) picked.set(id, row);
  }
  return picked;
}

/** Index of the first row past an `order`, by halving. */
function firstAfter(rows: readonly Ordered[], order: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row !== undefined && row.order <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}
