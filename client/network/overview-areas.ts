import type { Thing } from '../data/model.ts';
import { type Columns, SQUARE, textWidth } from './overview-nodes.ts';
import type { AreaRow } from './overview-rows.ts';
import { type Point, type SceneNode, sceneNode } from './scene.ts';

/** Height of a recommendation's line when its area stands open; where room is narrow its words take two. */
const OPEN_LINE = { wide: 23, narrow: 36 };
/** What an area's name takes more where it needs a second line. */
const SECOND_LINE = 14;

const SQUARE_STEP = 12;
/** Room that is kept for the count behind the squares: wide, narrow. */
const TALLY = { wide: 76, narrow: 30 };
/** An area with its place: `y` is the middle of its folded row, `end` where the next begins. */
export interface PlacedArea {
  readonly row: AreaRow;
  readonly open: boolean;
  readonly y: number;
  readonly end: number;
}

/** How many lines an area's name takes: one, but for long names where room is narrow. */
function nameLines({ area }: AreaRow, { area: x, width, narrow }: Columns): 1 | 2 {
  return narrow && area !== null && textWidth(area.label) > width - x - 24 ? 2 : 1;
}

/** What a row takes beyond its share of the height: lines of squares, of a long name, and its recommendations when it stands open. */
export function extraHeight(row: AreaRow, open: boolean, columns: Columns): number {
  const name = (nameLines(row, columns) - 1) * SECOND_LINE;
  return name + (open ? row.recommendations.length * openLineHeight(columns) : (squareRows(row, columns) - 1) * 12);
}

function openLineHeight({ narrow }: Columns): number {
  return narrow ? OPEN_LINE.narrow : OPEN_LINE.wide;
}

/** How many lines of squares a folded row takes. */
function squareRows({ area, recommendations }: AreaRow, columns: Columns): number {
  if (area === null && columns.narrow) return 1;
  return Math.max(1, Math.ceil(recommendations.length / squaresInRow(columns)));
}

function squaresInRow({ width, area, narrow }: Columns): number {
  const room = width - area - (narrow ? 20 + TALLY.narrow : 25 + TALLY.wide);
  return Math.max(4, Math.floor(room / SQUARE_STEP));
}

/** An area with its recommendations, folded to squares or unfolded to lines. */
export function areaNodes({ row, open, y }: PlacedArea, columns: Columns): readonly SceneNode[] {
  const { area, recommendations, supported } = row;
  const { area: x, width, narrow } = columns;
  const textX = x + (narrow ? 20 : 25);
  const name = area?.label ?? 'Proposed in running text';
  const count = recommendations.length;
  const second = nameLines(row, columns) === 2 ? SECOND_LINE / 2 : 0;
  const head = sceneNode({
    id: row.id,
    selects: area?.id ?? null,
    unfolds: row.id,
    kind: area === null ? 'Recommendation' : 'Theme',
    x,
    y: area === null ? y - 8 : y,
    width: area === null ? 14 : narrow ? 28 : 34,
    height: area === null ? 14 : narrow ? 20 : 24,
    filled: supported.size > 0,
    stack: area === null ? 2 : 0,
    inside: area?.number ?? '',
    captions: [
      {
        text: name,
        side: 'right',
        voice: narrow ? 'small-bold' : 'bold',
        width: width - textX - 4,
        lines: second > 0 ? 2 : 1,
        lift: area === null ? 0 : second > 0 ? 2 : 8,
        shift: textX - x - (area === null ? 14 : narrow ? 21 : 24),
      },
    ],
    spoken: `${area === null ? '' : `area ${area.number ?? ''}, `}${name}, ${supported.size} of ${count} recommendations name a mechanism`,
  });
  if (open) {
    const first = y + second + 16 + (narrow ? 5 : 0);
    return [
      head,
      ...recommendations.map((rec, i) =>
        openLine(rec, supported.has(rec.id), { x: textX, y: first + i * openLineHeight(columns) }, columns),
      ),
    ];
  }
  const inRow = squaresInRow(columns);
  const squares = (area === null && narrow ? [] : recommendations).map((rec, i) =>
    sceneNode({
      id: rec.id,
      selects: rec.id,
      kind: 'Recommendation',
      x: textX + 4 + (i % inRow) * SQUARE_STEP,
      y: y + second + 9 + Math.floor(i / inRow) * SQUARE_STEP,
      width: SQUARE,
      height: SQUARE,
      filled: supported.has(rec.id),
      spoken: `recommendation ${rec.number ?? ''}, ${rec.label}`,
    }),
  );
  const tally =
    narrow && area !== null
      ? supported.size === 0
        ? 'none'
        : `${supported.size}`
      : `${supported.size === 0 ? 'none' : supported.size} of ${count}`;
  return [
    head,
    ...squares,
    sceneNode({
      id: `${row.id}#tally`,
      selects: area?.id ?? null,
      unfolds: row.id,
      x: textX + Math.min(squares.length, inRow) * SQUARE_STEP + (squares.length === 0 ? 0 : 3),
      y: y + second + 9,
      width: 1,
      height: 1,
      captions: [{ text: tally, side: 'right', voice: 'meta', width: TALLY.wide, lines: 1 }],
    }),
  ];
}

function openLine(rec: Thing, filled: boolean, { x, y }: Point, { width, narrow }: Columns): SceneNode {
  const number = rec.number ?? '';
  const shift = 8 + Math.ceil(number.length * 7);
  return sceneNode({
    id: rec.id,
    selects: rec.id,
    kind: 'Recommendation',
    x: x + 6,
    y,
    width: 12,
    height: 12,
    filled,
    captions: [
      { text: number, side: 'right', voice: 'bold', width: 40, lines: 1 },
      {
        text: rec.text ?? rec.label,
        side: 'right',
        voice: 'serif',
        width: width - x - shift - 32,
        lines: narrow ? 2 : 1,
        shift,
      },
    ],
    spoken: `recommendation ${number}, ${rec.label}`,
  });
}
