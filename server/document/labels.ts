import type { DocumentLayout } from './document-file.ts';
import { afterMark, findMark, type Mark, type Opened } from './marks.ts';
import type { Row } from './rows.ts';
import { endsSentence, opensUpper } from './wrap.ts';

/** Where on the page a row stands, which tells how wide it may be and how its passages are parted. */
export type Column = 'heading' | 'body' | 'opening' | 'list' | 'programme';

/** A row that is not blank, and what can be said of it before the widths of the columns are known. */
export interface Label {
  readonly row: Row;
  readonly column: Column;
  /** Blank rows stand before it. */
  readonly gap: boolean;
  /** The section it opens, or null. */
  readonly mark: Mark | null;
}

/** Labels the rows in reading order: headings by their numbers, lists by the line that opens them, the annex by its heading. */
export function labelRows(rows: readonly Row[], layout: DocumentLayout): readonly Label[] {
  const labels: Label[] = [];
  let opened: Opened = { chapter: 0, panel: 0, area: 0, annex: 0, day: 0 };
  let inList = false;
  let gap = false;
  let openingRowsLeft = 0;
  for (const [index, row] of rows.entries()) {
    if (row.text === '') {
      gap = true;
      continue;
    }
    const before = labels.at(-1);
    const mark = isSettled(before, row, gap) ? findMark(row.text, opened, layout) : null;
    if (mark !== null) {
      opened = afterMark(opened, mark);
      inList = false;
      labels.push({ row, column: 'heading', gap, mark });
    } else if (before !== undefined && belongsToHeading(before, row, gap)) {
      labels.push({ row, column: 'heading', gap, mark });
    } else {
      if (openingRowsLeft === 0 && !inList) openingRowsLeft = countOpeningRows(rows.slice(index), layout.listOpenings);
      const column = openingRowsLeft > 0 ? 'opening' : inList ? 'list' : opened.annex > 0 ? 'programme' : 'body';
      if (openingRowsLeft > 0) {
        openingRowsLeft -= 1;
        inList = true;
      }
      labels.push({ row, column, gap, mark });
    }
    gap = false;
  }
  return labels;
}

/** Only between sentences can a heading open; list items and programme rows end without a stop. */
function isSettled(before: Label | undefined, row: Row, gap: boolean): boolean {
  return gap || row.indented || before === undefined || before.column !== 'body' || endsSentence(before.row);
}

/** A title parted from its number, or one that goes on in a second line with a small letter. */
function belongsToHeading(before: Label, row: Row, gap: boolean): boolean {
  if (before.column !== 'heading' || row.begins === true) return false;
  const isParted = before.mark !== null && before.mark.prefix >= before.row.text.length;
  return isParted || (!gap && !opensUpper(row));
}

/** How many rows, from the first, the line that opens a list takes; 0 where none begins here. */
function countOpeningRows(rows: readonly Row[], openings: readonly string[]): number {
  let text = '';
  let count = 0;
  for (const row of rows) {
    if (row.text === '') continue;
    text = text === '' ? row.text : `${text} ${row.text}`;
    count += 1;
    if (openings.includes(text)) return count;
    if (!openings.some((opening) => opening.startsWith(`${text} `))) return 0;
  }
  return 0;
}
