import type { Thing, Tie, Web } from '../data/model.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { pathColumns, type Way } from '../paths/path-columns.ts';
import { isSupported } from './overview-rows.ts';
import { type Caption, type Point, type Scene, type SceneEdge, type SceneNode, sceneNode, widthFor } from './scene.ts';
import { tieEdge } from './tie-edge.ts';

interface PathAsked {
  readonly size: { readonly width: number; readonly height: number };
  readonly ways: readonly (Way & { readonly relations: readonly string[] })[];
  readonly labelOf: (type: string) => string;
}

const MARGIN = { x: 84, y: 70 };
const MOST_APART = 96;
const LETTER = 6.2;

/** Narrower than this, steps go down instead of across: names need the width. */
const NARROW = 560;
const DOWN = { left: 64, top: 26, step: 60 };

/** The ways from one thing to another, left to right, one step a column; down, where room is narrow. */
export function layOutPath(web: Web, { size, ways, labelOf }: PathAsked): Scene {
  const columns = pathColumns(ways);
  const down = size.width < NARROW;
  const step = down ? size.width : (size.width - MARGIN.x * 2) / Math.max(columns.length - 1, 1);
  const nodes: SceneNode[] = columns.flatMap((ids, column) => {
    const apart = down
      ? (size.width - DOWN.left) / ids.length
      : Math.min(MOST_APART, (size.height - MARGIN.y * 2) / Math.max(ids.length - 1, 1));
    return ids.flatMap((id, i) => {
      const thing = web.things.get(id);
      if (thing === undefined) return [];
      const isEnd = column === 0 || column === columns.length - 1;
      const at = down
        ? { x: DOWN.left + i * apart, y: DOWN.top + column * DOWN.step }
        : { x: MARGIN.x + column * step, y: size.height / 2 + (i - (ids.length - 1) / 2) * apart };
      return [nodeOf(web, thing, at, { isEnd, side: down ? 'right' : 'below', room: down ? apart - 34 : step - 8 })];
    });
  });
  const ids = new Set(ways.flatMap(({ relations }) => relations));
  const ties = [...ids].flatMap((id) => web.ties.get(id) ?? []);
  return {
    nodes,
    edges: ties.map((tie, i) => lineOf(tie, ties.slice(0, i), step, labelOf)),
    title: `${ways.length} ways, the shortest of ${columns.length - 1} steps.`,
    note: '',
  };
}

interface Drawn {
  readonly isEnd: boolean;
  readonly side: 'right' | 'below';
  readonly room: number;
}

/** A step of a way; a recommendation between the ends is told by its number alone, where words below it would meet others. */
function nodeOf(web: Web, thing: Thing, at: Point, { isEnd, side, room }: Drawn): SceneNode {
  const isRecommendation = thing.upper === 'Recommendation';
  const height = isEnd ? 34 : isRecommendation ? 26 : 20;
  const inside = thing.number ?? '';
  const caption: Caption = {
    text: thing.label,
    side,
    voice: isEnd ? 'bold' : 'sans',
    width: Math.min(room, side === 'right' ? 260 : 150),
    lines: 2,
  };
  return sceneNode({
    id: thing.id,
    selects: thing.id,
    kind: thing.upper,
    ...at,
    width: widthFor(inside, height * KIND_SHAPES[thing.upper].ratio),
    height,
    filled: !isRecommendation || isSupported(web, thing.id),
    inside,
    captions: isRecommendation && !isEnd && side === 'below' ? [] : [caption],
    spoken: `${thing.label}, ${KIND_SHAPES[thing.upper].word}`,
  });
}

/** A tie as a line; the second between the same two bows away from the first. */
function lineOf(tie: Tie, before: readonly Tie[], step: number, labelOf: (type: string) => string): SceneEdge {
  const beside = before.filter(
    ({ source, target }) => [source, target].includes(tie.source) && [source, target].includes(tie.target),
  ).length;
  const word = labelOf(tie.type);
  return {
    ...tieEdge(tie),
    word: beside === 0 && word.length * LETTER + 36 < step ? word : '',
    bend: beside === 0 ? 'straight' : beside === 1 ? 'bow' : 'counter-bow',
  };
}
