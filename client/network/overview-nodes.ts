import type { Thing } from '../data/model.ts';
import type { ActorGroup } from './actor-groups.ts';
import type { MechanismRow } from './overview-rows.ts';
import { type SceneNode, sceneNode } from './scene.ts';

/** Id of the stack of mechanisms that found no room of their own. */
export const MORE_MECHANISMS = 'more-mechanisms';
/** Side of a folded recommendation. */
export const SQUARE = 9;
/** Width of a letter of the sans at 13 px, on average. */
const LETTER = 6.7;
/** And at 12 px, as where room is narrow. */
const SMALL_LETTER = 5.5;

/** Where the two columns stand. */
export interface Columns {
  readonly mechanism: number;
  readonly area: number;
  readonly width: number;
  readonly narrow: boolean;
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
          words('filled-words', right + 14, 35, 'a mechanism supports it', 'right', 'meta'),
          square('hollow', right + 151, false),
          words('hollow-words', right + 160, 35, 'none does', 'right', 'meta'),
        ]),
  ];
}

/** How many lines a mechanism's name takes: one, but for long names where room is narrow. */
export function mechanismLines({ mechanism, supports }: MechanismRow, { mechanism: x, narrow }: Columns): 1 | 2 {
  return narrow && textWidth(mechanismWords(mechanism)) > x - radiusOf(supports) - 12 ? 2 : 1;
}

function radiusOf(supports: number): number {
  return supports === 0 ? 5 : Math.min(3 + 4 * Math.sqrt(supports), 16);
}

/** A mechanism, larger the more recommendations it supports; a ring where it supports none. */
export function mechanismNode(row: MechanismRow, columns: Columns, y: number): SceneNode {
  const { mechanism, supports } = row;
  const { mechanism: x, narrow } = columns;
  const radius = radiusOf(supports);
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
        lines: mechanismLines(row, columns),
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

/** How wide words are at 12 px, about. */
export function textWidth(text: string): number {
  return text.length * SMALL_LETTER;
}
