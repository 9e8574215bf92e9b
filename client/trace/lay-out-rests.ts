import {
  type Beside,
  type Drawing,
  type DrawnLine,
  type DrawnNode,
  fanned,
  HEAD_ROOM,
  heightOfRows,
  spreadRows,
  wrapLabel,
} from './drawing.ts';

const MOST_ROWS = 18;
const CENTRE = 34;
const LEAST_HEIGHT = 190;

/** What is drawn of a mechanism's trace from the other end. */
export interface RestsAsked {
  readonly width: number;
  readonly mechanism: { readonly id: string; readonly label: string };
  /** Recommendations that rest on it, then those that are only about it. */
  readonly rows: readonly Beside[];
  /** How many of the rows rest on it. */
  readonly supported: number;
}

/** The paths from one mechanism: itself, left; the recommendations that rest on it or are about it, right. */
export function layOutRests({ width, mechanism, rows, supported }: RestsAsked): Drawing {
  const columns = { middle: Math.round(width * 0.2), right: Math.round(width * 0.55) };
  const shown = rows.slice(0, MOST_ROWS);
  const labels = shown.map(({ label }) => wrapLabel(label, width - columns.right - 30));
  const lineCounts = labels.map(({ length }) => length);
  const tallest = Math.max(heightOfRows(lineCounts), LEAST_HEIGHT);
  const middle = HEAD_ROOM + Math.round(tallest / 2);
  const ys = spreadRows(lineCounts, middle, tallest);
  const centre: DrawnNode = {
    id: mechanism.id,
    kind: 'Mechanism',
    x: columns.middle,
    y: middle,
    size: CENTRE,
    filled: supported > 0,
    centre: true,
    inside: '',
    lines: wrapLabel(mechanism.label, columns.middle * 2 - 8),
    side: 'below',
  };
  const nodes = shown.map(
    (row, i): DrawnNode => ({
      id: row.id,
      kind: row.kind,
      x: columns.right,
      y: ys[i] ?? middle,
      size: 26,
      filled: row.filled,
      centre: false,
      inside: row.number ?? '',
      lines: labels[i] ?? [],
      side: 'right',
    }),
  );
  const lines = shown.map(({ id, arrow, basis, contested, word }, i): DrawnLine => {
    const y = ys[i] ?? middle;
    const from = { x: columns.middle + CENTRE / 2 + 6, y: middle + fanned(shown.length, i, 5) };
    return {
      id: `${mechanism.id}~${id}`,
      from,
      to: { x: columns.right - 17, y },
      arrow,
      basis,
      contested,
      word,
      bend: 'columns',
    };
  });
  return {
    width,
    height: HEAD_ROOM + tallest + 8,
    heads: [
      {
        x: columns.right - 13,
        anchor: 'start',
        title: supported === 0 ? 'Nothing rests on it' : 'Rests on it',
        sub: subOf(rows.length, supported),
      },
    ],
    nodes: [centre, ...nodes],
    lines,
    empty:
      rows.length === 0
        ? {
            x: columns.right - 20,
            y: middle - 30,
            width: width - columns.right,
            words: ['supports no', 'recommendation'],
          }
        : null,
    leftOut: rows.length - shown.length,
  };
}

function subOf(count: number, supported: number): string {
  const about = count - supported;
  return [supported > 0 ? `${supported} supported` : '', about > 0 ? `${about} only about it` : '']
    .filter((part) => part !== '')
    .join(', ');
}
