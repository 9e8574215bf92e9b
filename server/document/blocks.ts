import type { Column, Label } from './labels.ts';
import type { Mark } from './marks.ts';
import type { Row } from './rows.ts';
import { endsOpen, endsSentence, findWidth, lengthWithNextWord, opensUpper } from './wrap.ts';

/** Rows that are read as one: a heading (with the section it opens) or a passage. */
export interface Block {
  readonly column: Column;
  readonly mark: Mark | null;
  readonly rows: readonly Row[];
}

/** Groups labelled rows into headings, paragraphs, bullets and programme rows. */
export function groupRows(labels: readonly Label[]): readonly Block[] {
  const widthOf = measureColumns(labels);
  const blocks: { column: Column; mark: Mark | null; rows: Row[] }[] = [];
  for (const label of labels) {
    const open = blocks.at(-1);
    const last = open?.rows.at(-1);
    if (open !== undefined && last !== undefined && goesOn(open, last, label, widthOf)) open.rows.push(label.row);
    else blocks.push({ column: label.column, mark: label.mark, rows: [label.row] });
  }
  return blocks;
}

function measureColumns(labels: readonly Label[]): (column: Column) => number {
  const measure = (column: Column): number =>
    findWidth(
      labels.flatMap((label, index) => {
        const next = labels[index + 1];
        const isPair = next !== undefined && label.column === column && next.column === column;
        return isPair ? [[label.row, next.row] as const] : [];
      }),
    );
  const widths = new Map<Column, number>();
  return (column) => {
    const width = widths.get(column) ?? measure(column);
    widths.set(column, width);
    return width;
  };
}

function goesOn(open: Block, last: Row, label: Label, widthOf: (column: Column) => number): boolean {
  const { row, gap, mark } = label;
  if (mark !== null) return false;
  if (row.begins !== null) return !row.begins;
  if (open.column === 'heading') {
    return label.column === 'heading' || (!gap && lengthWithNextWord(last, row) >= widthOf(label.column));
  }
  if (open.column !== label.column) return false;
  if (open.column === 'opening' || !opensUpper(row)) return true;
  const hadRoom = lengthWithNextWord(last, row) < widthOf(open.column);
  if (open.column === 'body') return !endsSentence(last) || !(gap || hadRoom);
  return !(gap || row.indented || (hadRoom && !endsOpen(last)));
}
