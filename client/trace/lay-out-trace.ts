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

/** More than this in a column are told beside the drawing. */
const MOST_ROWS = 18;
const CENTRE = 46;
const INDENT = 26;
const LEAST_HEIGHT = 190;

/** What is drawn of a recommendation's trace. */
export interface TraceAsked {
  readonly width: number;
  readonly recommendation: { readonly id: string; readonly number: string; readonly under: string };
  /** Its mechanisms in order, members with the class through which they lead. */
  readonly support: readonly Beside[];
  readonly about: readonly Beside[];
}

/** The paths of one recommendation: what supports it, left; itself; what it is about, right. */
export function layOutTrace({ width, recommendation, support, about }: TraceAsked): Drawing {
  const narrow = width < 400;
  const columns = {
    support: Math.round(width * (narrow ? 0.32 : 0.34)),
    middle: Math.round(width * (narrow ? 0.56 : 0.6)),
    about: Math.round(width * (narrow ? 0.71 : 0.76)),
  };
  const ordered = behindTheirClass(support);
  const left = ordered.slice(0, MOST_ROWS);
  const right = about.slice(0, MOST_ROWS);
  const xOf = ({ through }: Beside) =>
    columns.support - (through !== null && left.some(({ id }) => id === through) ? INDENT : 0);
  const leftLabels = left.map((row) => wrapLabel(row.label, xOf(row) - 20));
  const rightLabels = right.map(({ label }) => wrapLabel(label, width - columns.about - 24));
  const tallest = Math.max(heightOfRows(counts(leftLabels)), heightOfRows(counts(rightLabels)), LEAST_HEIGHT);
  const middle = HEAD_ROOM + Math.round(tallest / 2);
  const leftY = spreadRows(counts(leftLabels), middle, tallest);
  const rightY = spreadRows(counts(rightLabels), middle, tallest);
  const centre: DrawnNode = {
    id: recommendation.id,
    kind: 'Recommendation',
    x: columns.middle,
    y: middle,
    size: CENTRE,
    filled: support.length > 0,
    centre: true,
    inside: recommendation.number,
    lines: [],
    side: 'none',
  };
  const leftNodes = left.map((row, i) =>
    nodeOf(row, { x: xOf(row), y: leftY[i] ?? middle }, leftLabels[i] ?? [], 'left'),
  );
  const rightNodes = right.map((row, i) =>
    nodeOf(row, { x: columns.about, y: rightY[i] ?? middle }, rightLabels[i] ?? [], 'right'),
  );
  const straight = left.filter((row) => xOf(row) === columns.support);
  const lines: DrawnLine[] = left.map((row, i) => {
    const at = { x: xOf(row), y: leftY[i] ?? middle };
    const j = straight.indexOf(row);
    if (j < 0) {
      const over = leftNodes.find(({ id }) => id === row.through) ?? centre;
      return {
        ...lineOf(row, recommendation.id),
        from: { x: at.x + 10, y: at.y },
        to: { x: over.x, y: over.y + 10 },
        arrow: null,
        word: '',
        bend: 'elbow',
      };
    }
    const to = { x: columns.middle - CENTRE / 2 - 5, y: middle + fanned(straight.length, j, 10) };
    return { ...lineOf(row, recommendation.id), from: { x: at.x + 12, y: at.y }, to };
  });
  right.forEach((row, i) => {
    const from = { x: columns.middle + CENTRE / 2 + 5, y: middle + fanned(right.length, i) };
    const to = { x: columns.about - (row.kind === 'Theme' ? 16 : 12), y: rightY[i] ?? middle };
    lines.push({ ...lineOf(row, recommendation.id), from, to });
  });
  return {
    width,
    height: HEAD_ROOM + tallest + 8,
    heads: [
      {
        x: columns.support + 9,
        anchor: 'end',
        title: 'Supported by',
        sub: countOf(support.length, 'mechanism', 'no mechanism'),
      },
      { x: columns.middle, anchor: 'middle', title: recommendation.number, sub: recommendation.under },
      { x: columns.about - 9, anchor: 'start', title: 'About', sub: countOf(about.length, 'thing', 'nothing named') },
    ],
    nodes: [...leftNodes, centre, ...rightNodes],
    lines,
    empty:
      support.length === 0
        ? {
            x: Math.round(columns.support * 0.16),
            y: middle - 30,
            width: Math.round(columns.support * 0.94),
            words: ['names none', 'as support'],
          }
        : null,
    leftOut: ordered.length - left.length + (about.length - right.length),
  };
}

/** Members stand right below the class through which they lead; all else keeps its order. */
function behindTheirClass(support: readonly Beside[]): readonly Beside[] {
  const ids = new Set(support.map(({ id }) => id));
  const placed = new Set<Beside>();
  const place = (row: Beside): readonly Beside[] => {
    if (placed.has(row)) return [];
    placed.add(row);
    return [row, ...support.filter(({ through }) => through === row.id).flatMap(place)];
  };
  const heads = support.filter(({ through }) => through === null || !ids.has(through));
  return [...heads.flatMap(place), ...support.flatMap(place)];
}

function nodeOf(
  row: Beside,
  at: { readonly x: number; readonly y: number },
  lines: readonly string[],
  side: DrawnNode['side'],
): DrawnNode {
  const { id, kind, filled, number } = row;
  const size = kind === 'Recommendation' ? 24 : kind === 'Theme' ? 20 : 18;
  return { id, kind, ...at, size, filled, centre: false, inside: number ?? '', lines, side };
}

function lineOf(
  row: Beside,
  middle: string,
): Pick<DrawnLine, 'id' | 'arrow' | 'basis' | 'contested' | 'word' | 'bend'> {
  const { id, arrow, basis, contested, word } = row;
  return { id: `${id}~${middle}`, arrow, basis, contested, word, bend: 'columns' };
}

function counts(labels: readonly (readonly string[])[]): readonly number[] {
  return labels.map(({ length }) => length);
}

function countOf(count: number, one: string, none: string): string {
  return count === 0 ? none : `${count} ${one}${count === 1 ? '' : 's'}`;
}
