import type { Repair } from './document-file.ts';
import type { Fault } from './fault.ts';
import { mendText } from './mend.ts';
import { type Row, sliceRow } from './rows.ts';
import type { ParsedDocument } from './types.ts';
import type { YamlPath } from './yaml-file.ts';

/** Rows after the declared repairs, what was declared layout, and the repairs that don't fit the text. */
export interface RepairedRows {
  readonly rows: readonly Row[];
  readonly layout: ParsedDocument['layout'];
  readonly faults: readonly Fault[];
}

/** Applies the declared repairs in their order. One that doesn't fit is left out and reported; the others still apply. */
export function applyRepairs(rows: readonly Row[], repairs: readonly Repair[]): RepairedRows {
  const desk: Desk = { rows: [...rows], layout: [], faults: [] };
  for (const [index, repair] of repairs.entries()) {
    if (repair.do === 'reorder') reorder(desk, repair, index);
    else for (const [at, place] of repair.at.entries()) repairPlace(desk, repair, place, ['repairs', index, 'at', at]);
  }
  return desk;
}

interface Desk {
  rows: Row[];
  readonly layout: { start: number; end: number; reason: string }[];
  readonly faults: Fault[];
}
interface Place {
  readonly line: number;
  readonly words: string;
}
interface Found {
  readonly row: Row;
  /** Where the words begin in the row. */
  readonly at: number;
}

function reorder(desk: Desk, repair: Repair, index: number): void {
  const found = repair.at.map((place, at) => find(desk, repair, place, ['repairs', index, 'at', at]));
  const moved = found.flatMap((place) => place?.row ?? []);
  const [first] = moved;
  if (first === undefined || moved.length < found.length) return;
  desk.rows = desk.rows.flatMap((row) => {
    if (row === first) return moved;
    return moved.includes(row) ? [] : [row];
  });
}

function repairPlace(desk: Desk, repair: Repair, place: Place, path: YamlPath): void {
  const found = find(desk, repair, place, path);
  if (found === null) return;
  const { row, at } = found;
  const end = at + place.words.length;
  if (repair.do === 'continue') replace(desk, row, [{ ...row, begins: false }]);
  if (repair.do === 'begin') {
    replace(desk, row, [sliceRow(row, 0, at), { ...sliceRow(row, at, row.text.length), begins: true }]);
  }
  if (repair.do === 'layout') {
    const offsets = row.offsets.slice(at, end);
    desk.layout.push({ start: offsets[0] ?? 0, end: (offsets.at(-1) ?? 0) + 1, reason: repair.reason });
    replace(desk, row, [sliceRow(row, 0, at), sliceRow(row, end, row.text.length)]);
  }
  if (repair.do === 'mend' && 'as' in place) mend(desk, found, place, path);
}

function mend(desk: Desk, { row, at }: Found, place: Repair['at'][number], path: YamlPath): void {
  if (!('as' in place)) return;
  const mended = mendText(place.words, place.as);
  const cut = mended?.lastAdded ?? null;
  if (mended === null || cut === null) {
    desk.faults.push({
      code: 'repair-adds-text',
      path,
      line: null,
      subject: `A repair of line ${place.line} may add spaces and hyphens, nothing else, and at least one.`,
      written: `${place.words} → ${place.as}`,
      nearest: null,
      advice: 'Write the words of the line, with the lost space or hyphen put in.',
    });
    return;
  }
  const end = at + place.words.length;
  const whole: Row = {
    ...row,
    text: row.text.slice(0, at) + place.as + row.text.slice(end),
    offsets: [
      ...row.offsets.slice(0, at),
      ...mended.sources.map((source) => (source === null ? -1 : (row.offsets[at + source] ?? -1))),
      ...row.offsets.slice(end),
    ],
  };
  const parts =
    place.wrapped === true
      ? [sliceRow(whole, 0, at + cut + 1), sliceRow(whole, at + cut + 1, whole.text.length)]
      : [whole];
  replace(desk, row, parts);
}

function replace(desk: Desk, row: Row, parts: readonly Row[]): void {
  const index = desk.rows.indexOf(row);
  desk.rows.splice(index, 1, ...parts.filter(({ text }) => text !== ''));
}

function find(desk: Desk, repair: Repair, { line, words }: Place, path: YamlPath): Found | null {
  const rows = desk.rows.filter((row) => row.line === line);
  const atStart = repair.do === 'reorder' || repair.do === 'continue';
  const found = rows.flatMap((row) => occurrences(row.text, words).map((at) => ({ row, at })));
  const fitting = atStart ? found.filter(({ at }) => at === 0) : found;
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const text = rows.map((row) => row.text).join(' ');
  const where = atStart ? 'begin' : 'stand on';
  desk.faults.push({
    code: fitting.length > 1 ? 'repair-words-twice' : 'repair-words-missing',
    path,
    line: null,
    subject: `repair "${repair.do}" of line ${line}: the words must ${where} that line once`,
    written: words,
    nearest: rows.length === 0 ? 'no such line' : `line ${line} reads: ${text === '' ? '(blank)' : text}`,
    advice: 'Give words of the line as it stands, or take the repair out if the text no longer needs it.',
  });
  return null;
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
