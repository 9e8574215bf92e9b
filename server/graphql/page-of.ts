import type { Page, PageAsked } from '../store/port.ts';
import { StoreError } from '../store/store-errors.ts';

/**
 * The page of a list that is had whole.
 * @throws {StoreError} `unknown-cursor` where the cursor is none of its rows
 */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { first, after }: PageAsked,
): Page<Row> {
  const start = after === null ? 0 : rows.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0) throw new StoreError('unknown-cursor', `${after} is not in this list.`);
  return { rows: rows.slice(start, start + first), more: rows.length > start + first, total: rows.length };
}
