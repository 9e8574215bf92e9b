import { csvFormat } from 'd3-dsv';
import { type Property, type Value, valueText } from './property.ts';
import { safeText } from './safe-text.ts';

/** Excel takes a file for UTF-8 only where this opens it. */
const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet may run as a formula (OWASP, CSV Injection), also behind blanks and in its full-width forms. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** A column: its head is the property's title. */
export type Column<Fact> = Pick<Property<Fact>, 'title' | 'read'>;

/** A table as CSV (RFC 4180, UTF-8) with its heads. A cell that a spreadsheet would take for a formula is opened by an apostrophe. */
export function writeCsv<Fact>(columns: readonly Column<Fact>[], facts: readonly Fact[]): string {
  const heads = columns.map(({ title }) => title);
  const rows = facts.map((fact) => Object.fromEntries(columns.map(({ title, read }) => [title, cell(read(fact))])));
  return `${BYTE_ORDER_MARK}${csvFormat(rows, heads)}\n`;
}

function cell(value: Value): string {
  const text = safeText(valueText(value) ?? '');
  return FORMULA.test(text) ? `'${text}` : text;
}
