import type { Web } from '../data/model.ts';
import type { Spot } from './around-spots.ts';
import type { Caption, Point, SceneNode } from './scene.ts';
import { type Neighbour, neighboursBySector } from './sectors.ts';

/** More than this beside one thing are folded. */
const MOST = 12;
const LETTER = 6.4;
const LINE = 17;
/** What a newcomer takes: its shape, and three lines of words below. */
const ROOM = { half: 60, above: 20, below: 70 };
/** How far from its neighbour a newcomer may stand, and how far to the side of the way outwards. */
const RINGS = [86, 118, 150, 186, 226, 270, 320, 380, 450, 530];
const TURNS = [0, 18, -18, 36, -36, 54, -54, 74, -74, 96, -96, 124, -124, 156, -156];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface GrowAsked {
  /** The thing whose neighbours come in. */
  readonly node: SceneNode;
  /** All that is drawn already; none of it moves. */
  readonly nodes: readonly SceneNode[];
  readonly centre: Point;
  readonly size: { readonly width: number; readonly height: number };
  readonly unfolded: readonly string[];
}

/** The neighbours of a thing that are not drawn, in the order of their sectors. */
export function undrawnNeighbours(web: Web, id: string, nodes: readonly Pick<SceneNode, 'id'>[]): readonly Neighbour[] {
  const drawn = new Set(nodes.map((node) => node.id));
  return [...neighboursBySector(web, id).values()].flat().filter(({ thing }) => !drawn.has(thing.id));
}

/** Who comes in beside a thing and where: in free places near it, away from the middle first. */
export function growthOf(web: Web, { node, nodes, centre, size, unfolded }: GrowAsked) {
  const all = undrawnNeighbours(web, node.id, nodes);
  const kept = all.length <= MOST || unfolded.includes(`grown:${node.id}`) ? all : all.slice(0, MOST - 1);
  const folded = all.length - kept.length;
  const taken = nodes.flatMap(boxesOf);
  const outward = Math.atan2(node.y - centre.y, node.x - centre.x);
  const spots: Spot[] = [];
  for (let i = 0; i < kept.length + Math.min(folded, 1); i += 1) {
    const at = freeSpot(node, outward, taken, size);
    spots.push({ ...at, side: 'below', width: ROOM.half * 2 });
    taken.push(boxAt(at));
  }
  return { kept, folded, spots, rest: folded > 0 ? (spots.at(-1) ?? null) : null };
}

/** The nearest free place, in sight before out of it. */
function freeSpot(from: Point, outward: number, taken: readonly Box[], size: GrowAsked['size']): Point {
  const places = RINGS.flatMap((far) =>
    TURNS.map((turn) => ({
      x: Math.round(from.x + far * Math.cos(outward + (turn * Math.PI) / 180)),
      y: Math.round(from.y + far * Math.sin(outward + (turn * Math.PI) / 180)),
    })),
  ).filter((at) => taken.every((box) => !meet(box, boxAt(at))));
  const inSight = places.find((at) => {
    const { left, right, top, bottom } = boxAt(at);
    return left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
  });
  return inSight ?? places[0] ?? { x: from.x, y: from.y + (RINGS.at(-1) ?? 0) + taken.length * ROOM.below };
}

function boxAt({ x, y }: Point): Box {
  return { left: x - ROOM.half, right: x + ROOM.half, top: y - ROOM.above, bottom: y + ROOM.below };
}

/** What a drawn shape and the words beside it cover. */
function boxesOf(node: SceneNode): readonly Box[] {
  const half = { width: node.width / 2 + 4, height: node.height / 2 + 4 };
  const shape = {
    left: node.x - half.width,
    right: node.x + half.width,
    top: node.y - half.height,
    bottom: node.y + half.height,
  };
  return [shape, ...node.captions.map((caption) => wordsBox(caption, shape, node))];
}

function wordsBox({ text, side, width, lines }: Caption, shape: Box, { x, y }: Point): Box {
  const wide = Math.min(text.length * LETTER, Math.max(width, 40));
  const high = Math.min(lines, Math.ceil((text.length * LETTER) / Math.max(width, 40))) * LINE;
  if (side === 'left') return { left: shape.left - wide, right: shape.left, top: y - high / 2, bottom: y + high / 2 };
  if (side === 'right')
    return { left: shape.right, right: shape.right + wide, top: y - high / 2, bottom: y + high / 2 };
  const across = { left: x - wide / 2, right: x + wide / 2 };
  return side === 'above'
    ? { ...across, top: shape.top - high, bottom: shape.top }
    : { ...across, top: shape.bottom, bottom: shape.bottom + high };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
