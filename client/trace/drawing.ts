import type { Basis, UpperKind } from '../generated/graphql.ts';
import type { Arrow } from '../kinds/tie-mark.tsx';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A shape of the drawing, with its words beside or below it. */
export interface DrawnNode extends Spot {
  readonly id: string;
  readonly kind: UpperKind;
  /** Height of the shape, in pixels. */
  readonly size: number;
  readonly filled: boolean;
  readonly centre: boolean;
  /** A letter or number inside. */
  readonly inside: string;
  readonly lines: readonly string[];
  readonly side: 'left' | 'right' | 'below' | 'none';
}

/** A line between two shapes. */
export interface DrawnLine {
  readonly id: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly arrow: Arrow | null;
  readonly basis: Basis;
  readonly contested: boolean;
  readonly word: string;
  /** `columns`: from column to column; `elbow`: up from a member to its class. */
  readonly bend: 'columns' | 'elbow';
}

/** What stands over a column. */
export interface ColumnHead {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly title: string;
  readonly sub: string;
}

/** The paths of a trace in fixed columns. Equal drawings give equal pictures. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly ColumnHead[];
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  /** The dashed box of a column in which nothing stands. */
  readonly empty: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly words: readonly string[];
  } | null;
  /** How many paths are only told beside it. */
  readonly leftOut: number;
}

/** A thing that stands in a column, with the line that leads to or from the middle. */
export interface Beside {
  readonly id: string;
  readonly label: string;
  readonly kind: UpperKind;
  readonly number: string | null;
  readonly filled: boolean;
  readonly arrow: Arrow;
  readonly basis: Basis;
  readonly contested: boolean;
  readonly word: string;
  /** The class through which it leads to the middle; null: straight. */
  readonly through: string | null;
}

/** Room over the first row, for the heads of the columns. */
export const HEAD_ROOM = 52;
const LINE_HEIGHT = 15;
const ROW_GAP = 16;
const LEAST_ROW = 34;
/** Few rows stand this much further apart at most. */
const MOST_AIR = 1.7;

/** Where rows of these many lines of words stand in so much room: their middles, one below the other, around the given middle. */
export function spreadRows(lineCounts: readonly number[], middle: number, room: number): readonly number[] {
  const least = heightOfRows(lineCounts);
  const airy = Math.min(Math.max(room / Math.max(least, 1), 1), MOST_AIR);
  const heights = lineCounts.map((count) => airy * Math.max(LEAST_ROW, count * LINE_HEIGHT + ROW_GAP));
  const total = least * airy;
  let top = middle - total / 2;
  return heights.map((height) => {
    const at = top + height / 2;
    top += height;
    return Math.round(at);
  });
}

/** How high a column of rows is. */
export function heightOfRows(lineCounts: readonly number[]): number {
  return lineCounts.reduce((sum, count) => sum + Math.max(LEAST_ROW, count * LINE_HEIGHT + ROW_GAP), 0);
}

/** Breaks a label into at most three lines that fit so many pixels; what is over is cut with "…". */
export function wrapLabel(text: string, width: number): readonly string[] {
  const most = Math.max(8, Math.min(24, Math.floor(width / 6.4)));
  const made: string[] = [];
  for (const word of text.split(' ')) {
    const last = made.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  if (made.length <= 3) return made;
  return [...made.slice(0, 2), `${made[2]} …`];
}

/** Ends of several lines at one side of a shape, a little apart. */
export function fanned(count: number, i: number, apart = 7): number {
  return Math.round((i - (count - 1) / 2) * Math.min(apart, 34 / Math.max(count, 1)));
}
