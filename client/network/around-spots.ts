import type { Point, Side } from './scene.ts';
import type { Sector } from './sectors.ts';

/** A place around the middle, with the side on which its words stand and their room. */
export interface Spot extends Point {
  readonly side: Side;
  readonly width: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the sectors lie: the rows above and below, and the band between them that the columns share with the middle. */
export interface Frame {
  readonly centre: Point;
  readonly size: Size;
  /** Heights of the innermost row above and below. */
  readonly above: number;
  readonly below: number;
}

const MOST = 12;
const MOST_ROWS = 2;
const ROW_HEIGHT = 74;
const ROW_STEP = { least: 132, most: 210 };
const COLUMN_STEP = { least: 38, most: 62 };
const EDGE = { above: 52, below: 82, none: 30 };
const LEAST_BAND = 250;
/** How far the middle of an inner row stands aside, so that the line to the middle of the outer one passes it. */
const BESIDE = 30;

/** How many of a sector are drawn before the rest are folded. */
export function mostIn(sector: Sector, size: Size): number {
  if (sector === 'top' || sector === 'bottom') return Math.min(MOST, MOST_ROWS * perRow(size));
  return Math.max(3, Math.min(MOST, Math.floor((size.height - 260) / COLUMN_STEP.least)));
}

/** The frame for so many above and below. */
export function frameFor(size: Size, top: number, bottom: number): Frame {
  const above = top === 0 ? EDGE.none : EDGE.above + (rowsFor(top, size) - 1) * ROW_HEIGHT;
  const wanted =
    bottom === 0 ? size.height - EDGE.none : size.height - EDGE.below - (rowsFor(bottom, size) - 1) * ROW_HEIGHT;
  const below = Math.max(wanted, above + LEAST_BAND);
  return { size, above, below, centre: { x: Math.round(size.width / 2), y: Math.round((above + below) / 2) } };
}

/** The places of a sector, as many as asked for. */
export function spotsIn(frame: Frame, sector: Sector, count: number): readonly Spot[] {
  return sector === 'top' || sector === 'bottom' ? rowSpots(frame, sector, count) : columnSpots(frame, sector, count);
}

function perRow({ width }: Size): number {
  return Math.max(2, Math.floor((width - 20) / ROW_STEP.least));
}

function rowsFor(count: number, size: Size): number {
  return Math.ceil(count / perRow(size));
}

/** Rows above or below, the outer one filled first; those of the inner stand between those of the outer, so that lines pass. */
function rowSpots({ size, above, below, centre }: Frame, sector: 'top' | 'bottom', count: number): readonly Spot[] {
  const most = perRow(size);
  const rows = rowsFor(count, size);
  const inner = sector === 'top' ? above : below;
  const outward = sector === 'top' ? -1 : 1;
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / most);
    const inRow = Math.min(most, count - row * most);
    const step = Math.min(ROW_STEP.most, (size.width - 140) / Math.max(inRow - 1, 1));
    const shift = row > 0 && inRow % 2 === most % 2 && inRow < most ? step / 2 : 0;
    const place = (i % most) - (inRow - 1) / 2;
    const aside = row > 0 && place === 0 && most % 2 === 1 && inRow === most ? BESIDE : 0;
    const arch = rows === 1 && inRow > 2 ? (place / ((inRow - 1) / 2)) ** 2 * 20 : 0;
    return {
      x: centre.x + place * step + shift + aside,
      y: inner + outward * ((rows - 1 - row) * ROW_HEIGHT - arch),
      side: sector === 'top' ? 'above' : 'below',
      width: 122,
    };
  });
}

/** A column at the side, leaning outward in its middle, its words outside it. */
function columnSpots({ size, above, below, centre }: Frame, sector: 'left' | 'right', count: number): readonly Spot[] {
  const outward = sector === 'left' ? -1 : 1;
  const inset = size.width >= 700 ? 210 : Math.max(96, size.width * 0.25);
  const edge = sector === 'left' ? inset : size.width - inset;
  const band = Math.max(below - above - 110, 0);
  const step = Math.max(Math.min(COLUMN_STEP.most, band / Math.max(count - 1, 1)), COLUMN_STEP.least - 6);
  return Array.from({ length: count }, (_, i) => {
    const place = i - (count - 1) / 2;
    const lean = count === 1 ? 0 : (place / ((count - 1) / 2)) ** 2 * 28;
    const x = edge - outward * lean;
    return {
      x,
      y: centre.y + place * step,
      side: sector,
      width: (sector === 'left' ? x : size.width - x) - 28,
    };
  });
}
