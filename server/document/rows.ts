/** A line of the source on its way to a passage: trimmed, white space folded, each unit's place kept. */
export interface Row {
  /** 1-based. A repair may cut a line into several rows. */
  readonly line: number;
  /** Empty for a blank line. */
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the source; -1 for one that a repair added. */
  readonly offsets: readonly number[];
  /** The line began with white space: the first line of a page, or a bullet whose glyph was lost. */
  readonly indented: boolean;
  /** What a repair declares: true, a passage begins here; false, the passage before goes on; null, the rules decide. */
  readonly begins: boolean | null;
}

/** Cuts a source text into one row a line, in order, blank lines included. */
export function splitRows(source: string): readonly Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    rows.push(readRow(line, rows.length + 1, start));
    start += line.length + 1;
  }
  return rows;
}

/** The part of a row from `start` to `end`, trimmed; a part that starts inside its row is not indented. */
export function sliceRow(row: Row, start: number, end: number): Row {
  const part = row.text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const to = from + part.trim().length;
  return {
    ...row,
    text: row.text.slice(from, to),
    offsets: row.offsets.slice(from, to),
    indented: row.indented && start === 0,
    begins: start === 0 ? row.begins : null,
  };
}

function readRow(line: string, number: number, start: number): Row {
  const trimmed = line.trim();
  const indent = line.indexOf(trimmed);
  const units: string[] = [];
  const offsets: number[] = [];
  for (const match of trimmed.matchAll(/\s+|\S/g)) {
    units.push(match[0].trim() === '' ? ' ' : match[0]);
    offsets.push(start + indent + match.index);
  }
  return { line: number, text: units.join(''), offsets, indented: trimmed !== '' && indent > 0, begins: null };
}
