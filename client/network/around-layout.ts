import type { Thing, Tie, Web } from '../data/model.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { arrowOf } from '../kinds/tie-mark.tsx';
import { isSupported } from './overview-rows.ts';
import { type Caption, type Point, type Scene, type SceneEdge, type SceneNode, type Side, sceneNode } from './scene.ts';
import { type Neighbour, neighboursBySector, type Sector } from './sectors.ts';

/** More than this in a sector are folded into a stack. */
const MOST_IN_SECTOR = 12;
const CENTRE = 34;
const ROW_HEIGHT = 74;

/** What the network around one thing needs to know beside the graph. */
export interface AroundAsked {
  readonly size: { readonly width: number; readonly height: number };
  readonly around: string;
  readonly unfolded: readonly string[];
  /** A relation type in words, read from its source. */
  readonly labelOf: (type: string) => string;
}

interface Spot extends Point {
  readonly side: Side;
  readonly width: number;
}

/** One thing in the middle and what it is tied to around it, each kind of tie in its own quarter. */
export function layOutAround(web: Web, { size, around, unfolded, labelOf }: AroundAsked): Scene {
  const middle = web.things.get(around);
  if (middle === undefined) return { nodes: [], edges: [], title: 'The filters hide this thing.', note: '' };
  const sectors = neighboursBySector(web, around);
  const centre = centreOf(size, sectors);
  const nodes: SceneNode[] = [thingNode(web, middle, centre, { ...centre, side: 'below', width: 190 }, CENTRE)];
  const edges: SceneEdge[] = [];
  let foldedCount = 0;
  for (const [sector, neighbours] of sectors) {
    const open = unfolded.includes(`sector:${sector}`);
    const kept = open || neighbours.length <= MOST_IN_SECTOR ? neighbours : neighbours.slice(0, MOST_IN_SECTOR - 1);
    const folded = neighbours.length - kept.length;
    foldedCount += folded;
    const spots = spotsOf(sector, kept.length + (folded > 0 ? 1 : 0), size, centre);
    kept.forEach((neighbour, i) => {
      const spot = spots[i];
      if (spot === undefined) return;
      nodes.push(thingNode(web, neighbour.thing, spot, spot, neighbour.thing.upper === 'Recommendation' ? 26 : 18));
    });
    const last = spots.at(-1);
    if (folded > 0 && last !== undefined) nodes.push(stackNode(sector, folded, last));
    edges.push(...sectorEdges(kept, labelOf));
  }
  edges.push(...edgesAmong(web, nodes, around));
  const total = [...sectors.values()].reduce((sum, list) => sum + list.length, 0);
  const relations = (web.tiesOf.get(around) ?? []).length;
  return {
    nodes,
    edges,
    title: `${middle.label} and the ${total} things it is tied to.`,
    note: `One step from ${middle.label}: ${total - foldedCount} of ${total} things, ${relations} relations${foldedCount > 0 ? `, ${foldedCount} folded` : ''}`,
  };
}

function centreOf(size: AroundAsked['size'], sectors: ReadonlyMap<Sector, readonly Neighbour[]>): Point {
  const count = (sector: Sector) => Math.min(sectors.get(sector)?.length ?? 0, MOST_IN_SECTOR);
  const rows = (sector: Sector) => Math.ceil(count(sector) / perRow(size.width));
  const lean = (rows('top') - rows('bottom')) * (ROW_HEIGHT / 2) * 0.8;
  return { x: Math.round(size.width / 2), y: Math.round(size.height / 2 + clampTo(lean, size.height * 0.16)) };
}

function perRow(width: number): number {
  return Math.max(2, Math.floor((width - 24) / 128));
}

function spotsOf(sector: Sector, count: number, size: AroundAsked['size'], centre: Point): readonly Spot[] {
  if (sector === 'top' || sector === 'bottom') return rowSpots(sector, count, size, centre);
  return columnSpots(sector, count, size, centre);
}

/** Rows above or below, bent a little so that they read as a ring. */
function rowSpots(sector: 'top' | 'bottom', count: number, size: AroundAsked['size'], centre: Point): readonly Spot[] {
  const most = perRow(size.width);
  const rows = Math.ceil(count / most);
  const sign = sector === 'top' ? -1 : 1;
  const edge = sector === 'top' ? 60 : size.height - 72;
  const reach = Math.max(Math.abs(edge - centre.y), 130 + (rows - 1) * ROW_HEIGHT);
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / most);
    const inRow = Math.min(most, count - row * most);
    const place = inRow === 1 ? 0 : ((i % most) - (inRow - 1) / 2) / ((most - 1) / 2 || 1);
    const x = centre.x + place * Math.min((size.width - 130) / 2, inRow * 90);
    const bend = (1 - place * place) * 24;
    return {
      x,
      y: centre.y + sign * (reach - (rows - 1 - row) * ROW_HEIGHT * (sector === 'top' ? 1 : 1) - 24 + bend),
      side: sector === 'top' ? 'above' : 'below',
      width: 116,
    };
  });
}

/** A column at the side, leaning outward in its middle; words stand outside it, or below where few. */
function columnSpots(
  sector: 'left' | 'right',
  count: number,
  size: AroundAsked['size'],
  centre: Point,
): readonly Spot[] {
  const sign = sector === 'left' ? -1 : 1;
  const roomy = size.width >= 700;
  const outer = roomy ? 200 : Math.min(120, size.width * 0.24);
  const edge = sector === 'left' ? outer : size.width - outer;
  const span = Math.min(size.height - 300, (count - 1) * (count > 6 ? 34 : 62));
  return Array.from({ length: count }, (_, i) => {
    const place = count === 1 ? 0 : (i - (count - 1) / 2) / ((count - 1) / 2);
    const x = edge - sign * place * place * 30;
    return {
      x,
      y: centre.y + (place * Math.max(span, 0)) / 2,
      side: sector,
      width: (sector === 'left' ? x : size.width - x) - 26,
    };
  });
}

function thingNode(web: Web, thing: Thing, at: Point, spot: Spot, size: number): SceneNode {
  const isRecommendation = thing.upper === 'Recommendation';
  const ratio = KIND_SHAPES[thing.upper].ratio;
  const inside = thing.number ?? '';
  const height = inside === '' || isRecommendation ? size : Math.max(size, 22);
  const filled = isRecommendation ? isSupported(web, thing.id) : true;
  const lines = spot.side === 'left' || spot.side === 'right' ? 2 : 3;
  const caption: Caption = isRecommendation
    ? { text: firstWords(thing.text ?? thing.label), side: spot.side, voice: 'serif', width: spot.width, lines }
    : { text: thing.label, side: spot.side, voice: 'sans', width: spot.width, lines };
  return sceneNode({
    id: thing.id,
    selects: thing.id,
    kind: thing.upper,
    x: at.x,
    y: at.y,
    width: height * ratio,
    height,
    filled,
    inside,
    captions: [caption],
    spoken: `${thing.label}, ${KIND_SHAPES[thing.upper].word}`,
  });
}

/** The head of a text, cut at a word, so that a label stays a label. */
export function firstWords(text: string, most = 44): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut > 0 ? cut : most).replace(/[,;:]$/, '')} …`;
}

function stackNode(sector: Sector, count: number, spot: Spot): SceneNode {
  return sceneNode({
    id: `sector:${sector}`,
    unfolds: `sector:${sector}`,
    x: spot.x,
    y: spot.y,
    width: 18,
    height: 18,
    stack: 3,
    captions: [{ text: `${count} more`, side: spot.side, voice: 'meta', width: spot.width, lines: 1 }],
    spoken: `${count} more, folded`,
  });
}

function sectorEdges(neighbours: readonly Neighbour[], labelOf: AroundAsked['labelOf']): readonly SceneEdge[] {
  const worded = middleOfEachType(neighbours);
  return neighbours.flatMap(({ thing, ties }) => {
    const words = ties.filter(({ id }) => worded.has(id)).map(({ type }) => labelOf(type));
    return ties.map((tie, i) => ({
      ...plainEdge(tie),
      word: i === 0 ? words.join(', ') : '',
      wordAt: thing.id,
      bend: ties.length === 1 ? ('straight' as const) : i % 2 === 0 ? ('bow' as const) : ('counter-bow' as const),
      onDemand: false,
      demandedBy: null,
    }));
  });
}

/** One word for each type of a sector, on the line in the middle of those that have it. */
function middleOfEachType(neighbours: readonly Neighbour[]): ReadonlySet<string> {
  const ties = neighbours.flatMap((neighbour) => neighbour.ties);
  const chosen = new Set<string>();
  for (const type of new Set(ties.map((tie) => tie.type))) {
    const same = ties.filter((tie) => tie.type === type);
    const middle = same[Math.floor((same.length - 1) / 2)];
    if (middle !== undefined) chosen.add(middle.id);
  }
  return chosen;
}

/** Ties among the neighbours themselves, which show when one of them is pointed at. */
function edgesAmong(web: Web, nodes: readonly SceneNode[], around: string): readonly SceneEdge[] {
  const drawn = new Set(nodes.map(({ id }) => id));
  return [...web.ties.values()]
    .filter(({ source, target }) => source !== around && target !== around && source !== target)
    .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
    .map((tie) => ({ ...plainEdge(tie), bend: 'bow' as const, onDemand: true, demandedBy: null }));
}

function plainEdge(tie: Tie) {
  const { id, source, target, basis, contested } = tie;
  const centre = { x: 0, y: 0 };
  return {
    id,
    ties: [id],
    source,
    target,
    arrow: arrowOf(tie),
    basis,
    contested,
    word: '',
    wordAt: null,
    from: centre,
    to: centre,
  };
}

function clampTo(value: number, most: number): number {
  return Math.max(-most, Math.min(value, most));
}
