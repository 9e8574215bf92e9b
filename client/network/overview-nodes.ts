import type { Thing } from '../data/model.ts';
import type { ActorGroup } from './actor-groups.ts';
import type { AreaRow, MechanismRow } from './overview-rows.ts';
import { type SceneNode, sceneNode } from './scene.ts';

/** Id of the stack of mechanisms that found no room of their own. */
export const MORE_MECHANISMS = 'more-mechanisms';
/** Height of a recommendation's line when its area stands open. */
export const OPEN_LINE = 23;

const SQUARE = 9;
const SQUARE_STEP = 12;
/** Room that is kept for the count behind the squares: wide, narrow. */
const TALLY = { wide: 76, narrow: 30 };
/** Width of a letter of the sans at 13 px, on average. */
const LETTER = 6.7;

/** Where the two columns stand. */
export interface Columns {
  readonly mechanism: number;
  readonly area: number;
  readonly width: number;
  readonly narrow: boolean;
}

/** An area with its place: `y` is the middle of its folded row, `end` where the next begins. */
export interface PlacedArea {
  readonly row: AreaRow;
  readonly open: boolean;
  readonly y: number;
  readonly end: number;
}

/** What stands above the columns. */
export function heads({ mechanism, area, width, narrow }: Columns): readonly SceneNode[] {
  const words = (id: string, x: number, y: number, text: string, side: 'left' | 'right', voice: 'bold' | 'meta') =>
    sceneNode({
      id: `head:${id}`,
      x,
      y,
      width: 1,
      height: 1,
      captions: [{ text, side, voice, width, lines: 1 }],
    });
  const square = (id: string, x: number, filled: boolean) =>
    sceneNode({ id: `head:${id}`, x, y: 35, width: SQUARE, height: SQUARE, kind: 'Recommendation', filled });
  const right = area - (narrow ? 14 : 17);
  const areas = narrow ? 'Areas, recommendations' : 'Areas of discussion, and what was recommended in each';
  return [
    words('mechanisms', mechanism + 8, 18, 'Mechanisms', 'left', 'bold'),
    words('areas', right, 18, areas, 'right', 'bold'),
    ...(narrow
      ? []
      : [
          words('larger', mechanism + 8, 35, 'larger: supports more recommendations', 'left', 'meta'),
          square('filled', right + 5, true),
          words('filled-words', right + 14, 35, 'names a mechanism that carries it', 'right', 'meta'),
          square('hollow', right + 204, false),
          words('hollow-words', right + 213, 35, 'names none', 'right', 'meta'),
        ]),
  ];
}

/** A mechanism, larger the more recommendations it supports; a ring where it supports none. */
export function mechanismNode(
  { mechanism, supports }: MechanismRow,
  { mechanism: x, narrow }: Columns,
  y: number,
): SceneNode {
  const radius = supports === 0 ? 5 : Math.min(3 + 4 * Math.sqrt(supports), 16);
  return sceneNode({
    id: mechanism.id,
    selects: mechanism.id,
    kind: 'Mechanism',
    x,
    y,
    width: radius * 2,
    height: radius * 2,
    filled: supports > 0,
    captions: [
      {
        text: mechanismWords(mechanism),
        side: 'left',
        voice: narrow ? 'small' : 'sans',
        width: x - radius - 10,
        lines: 1,
      },
    ],
    spoken: `${mechanism.label}, mechanism, ${supports === 0 ? 'supports no recommendation' : `supports ${supports}`}`,
  });
}

/** The stack of those that found no row; 0: they stand open, and this folds them. */
export function moreNode(count: number, x: number, y: number): SceneNode {
  const text = count === 0 ? 'fewer' : `${count} more`;
  return sceneNode({
    id: MORE_MECHANISMS,
    unfolds: MORE_MECHANISMS,
    kind: 'Mechanism',
    x,
    y,
    width: 14,
    height: 14,
    stack: 3,
    captions: [{ text, side: 'left', voice: 'sans', width: x - 30, lines: 1 }],
    spoken: count === 0 ? 'fold mechanisms' : `${count} more mechanisms, folded`,
  });
}

/** The label, with the document's abbreviation behind it where that says more. */
function mechanismWords({ label, abbreviation }: Thing): string {
  return abbreviation === null || label.includes(abbreviation) ? label : `${label} (${abbreviation})`;
}

/** How many lines of squares a folded row takes. */
export function squareRows({ area, recommendations }: AreaRow, columns: Columns): number {
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
        lines: 1,
        lift: area === null ? 0 : 8,
        shift: textX - x - (area === null ? 14 : narrow ? 21 : 24),
      },
    ],
    spoken: `${area === null ? '' : `area ${area.number ?? ''}, `}${name}, ${supported.size} of ${count} recommendations name a mechanism`,
  });
  if (open) {
    const first = y + 16;
    return [
      head,
      ...recommendations.map((rec, i) => openLine(rec, supported.has(rec.id), textX, first + i * OPEN_LINE, width)),
    ];
  }
  const inRow = squaresInRow(columns);
  const squares = (area === null && narrow ? [] : recommendations).map((rec, i) =>
    sceneNode({
      id: rec.id,
      selects: rec.id,
      kind: 'Recommendation',
      x: textX + 4 + (i % inRow) * SQUARE_STEP,
      y: y + 9 + Math.floor(i / inRow) * SQUARE_STEP,
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
      y: y + 9,
      width: 1,
      height: 1,
      captions: [{ text: tally, side: 'right', voice: 'meta', width: TALLY.wide, lines: 1 }],
    }),
  ];
}

function openLine(rec: Thing, filled: boolean, x: number, y: number, width: number): SceneNode {
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
      { text: rec.text ?? rec.label, side: 'right', voice: 'serif', width: width - x - shift - 32, lines: 1, shift },
    ],
    spoken: `recommendation ${number}, ${rec.label}`,
  });
}

/** The groups of actors in a line at the foot, or in as many as they need. */
export function groupNodes(groups: readonly ActorGroup[], width: number, y: number): readonly SceneNode[] {
  let x = 24;
  let line = 0;
  return groups.map(({ id, label, members }) => {
    const text = `${label} ${members.length}`;
    const needs = 46 + text.length * LETTER;
    if (x > 24 && x + needs > width) {
      x = 24;
      line += 1;
    }
    const at = { x: x + 8, y: y + 8 + line * 24 };
    x += needs;
    return sceneNode({
      ...at,
      id,
      selects: id,
      kind: 'Actor',
      width: 14,
      height: 14,
      stack: 3,
      captions: [{ text, side: 'right', voice: 'sans', width: needs, lines: 1 }],
      spoken: `${label}, ${members.length} actors, folded`,
    });
  });
}
