import { z } from 'zod';
import type { Page, PageByParent, RowsByParent } from '../port.ts';
import type { RowShape } from './rows.ts';

/** The record of a statement that answers with one page: one row more than asked shows whether others follow. */
export function pageRecord<Row>({ schema }: RowShape<Row>) {
  return z.object({ total: z.number(), rows: z.array(schema) });
}

/** The same for each of several parents. */
export function parentPageRecord<Row>({ schema }: RowShape<Row>) {
  return z.object({ parent: z.string(), total: z.number(), rows: z.array(schema) });
}

/** The record of a statement that answers with all rows of each parent. */
export function parentRowsRecord<Row>({ schema }: RowShape<Row>) {
  return z.object({ parent: z.string(), rows: z.array(schema) });
}

export function toPage<Row>(rows: readonly Row[], total: number, first: number): Page<Row> {
  return { rows: rows.slice(0, first), more: rows.length > first, total };
}

/** Pages by parent, in the order in which the parents were asked for. */
export function toPages<Row>(
  asked: readonly string[],
  records: readonly { readonly parent: string; readonly total: number; readonly rows: readonly Row[] }[],
  first: number,
): PageByParent<Row> {
  return inOrderAsked(asked, new Map(records.map(({ parent, rows, total }) => [parent, toPage(rows, total, first)])));
}

/** Rows by parent, in the order in which the parents were asked for. */
export function toRows<Row>(
  asked: readonly string[],
  records: readonly { readonly parent: string; readonly rows: readonly Row[] }[],
): RowsByParent<Row> {
  return inOrderAsked(asked, new Map(records.map(({ parent, rows }) => [parent, rows])));
}

/** Rows by their own id, in the order in which they were asked for. */
export function toRowById<Row extends { readonly id: string }>(
  asked: readonly string[],
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return inOrderAsked(asked, new Map(rows.map((row) => [row.id, row])));
}

function inOrderAsked<Value>(asked: readonly string[], found: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const ordered = new Map<string, Value>();
  for (const id of asked) {
    const value = found.get(id);
    if (value !== undefined) ordered.set(id, value);
  }
  return ordered;
}
