import type { Bounds } from '../network/paint.ts';
import type { LegendEntry } from './legend-of-picture.ts';

/** What a picture holds beside the drawing. */
export interface PictureWords {
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** Documents, version of the graph, address. */
  readonly source: readonly string[];
}

interface Placed {
  readonly x: number;
  /** Middle of its line. */
  readonly y: number;
}

/** A picture with everything in its place, in pixels. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly (Placed & { readonly text: string })[];
  /** How far the drawing is moved. */
  readonly drawing: Placed;
  /** Y of the hairline under the drawing. */
  readonly rule: number;
  readonly legend: readonly (Placed & LegendEntry)[];
  readonly source: readonly (Placed & { readonly text: string })[];
}

export const MARGIN = 24;
export const MARK_ROOM = 40;
const LEAST_WIDTH = 720;
const TITLE_LINE = 22;
const UNDER_TITLE = 12;
/** Where the faces are not at hand words are wider. */
const SLACK = 1.08;
const ROW = 22;
const LINE = 17;
const GAP = 20;

/** How wide texts are in their faces. */
export interface Measure {
  readonly title: (text: string) => number;
  /** Of legend and source. */
  readonly words: (text: string) => number;
}

/** Puts title, drawing, legend and source one below the other. */
export function layOutPicture(
  bounds: Bounds,
  { title, legend, source }: PictureWords,
  measure: Measure,
): PictureLayout {
  const width = Math.ceil(Math.max(bounds.width, LEAST_WIDTH) + 2 * MARGIN);
  const inner = width - 2 * MARGIN;
  const titles = wrap(title, inner, measure.title);
  const top = MARGIN + titles.length * TITLE_LINE + UNDER_TITLE;
  const rule = Math.ceil(top + bounds.height + MARGIN);
  const placed: (Placed & LegendEntry)[] = [];
  let x = MARGIN;
  let y = rule + GAP;
  for (const entry of legend) {
    const room = MARK_ROOM + measure.words(entry.word) * SLACK;
    if (x > MARGIN && x + room > width - MARGIN) {
      x = MARGIN;
      y += ROW;
    }
    placed.push({ ...entry, x, y });
    x += room + GAP;
  }
  const lines = source.flatMap((text) => wrap(text, inner, measure.words));
  const sourceTop = legend.length === 0 ? y : y + ROW + 4;
  return {
    width,
    height: Math.ceil(sourceTop + (lines.length - 1) * LINE + MARGIN),
    title: titles.map((text, i) => ({ text, x: MARGIN, y: MARGIN + 8 + i * TITLE_LINE })),
    drawing: { x: MARGIN + (width - 2 * MARGIN - bounds.width) / 2 - bounds.x, y: top - bounds.y },
    rule,
    legend: placed,
    source: lines.map((text, i) => ({ text, x: MARGIN, y: sourceTop + i * LINE })),
  };
}

/** Breaks a text into lines of at most so many pixels; a word that is longer stands on its own. */
function wrap(text: string, room: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) * SLACK > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
