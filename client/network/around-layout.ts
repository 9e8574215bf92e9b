import type { Thing, Web } from '../data/model.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { frameFor, mostIn, type Spot, spotsIn } from './around-spots.ts';
import { growthOf } from './grow.ts';
import { isSupported } from './overview-rows.ts';
import { type Caption, type Point, type Scene, type SceneEdge, type SceneNode, sceneNode, widthFor } from './scene.ts';
import { type Neighbour, neighboursBySector, type Sector } from './sectors.ts';
import { tieEdge } from './tie-edge.ts';

const CENTRE = 34;
/** Width of a letter of the edge words, on average, and the room they need beside both ends. */
const LETTER = 6.2;
const WORD_MARGIN = 70;

/** What the network around one thing needs to know beside the graph. */
export interface AroundAsked {
  readonly size: { readonly width: number; readonly height: number };
  readonly around: string;
  readonly unfolded: readonly string[];
  /** Things whose own neighbours are brought in beside them. */
  readonly grown: readonly string[];
  /** A relation type in words, read from its source. */
  readonly labelOf: (type: string) => string;
}

/** One thing in the middle and what it is tied to around it, each kind of tie in its own quarter. */
export function layOutAround(web: Web, { size, around, unfolded, grown, labelOf }: AroundAsked): Scene {
  const middle = web.things.get(around);
  if (middle === undefined) return { nodes: [], edges: [], title: 'The filters hide this thing.', note: '' };
  const sectors = [...neighboursBySector(web, around)].map(([sector, neighbours]) => {
    const most = unfolded.includes(`sector:${sector}`) ? neighbours.length : mostIn(sector, size);
    const kept = neighbours.length <= most ? neighbours : neighbours.slice(0, most - 1);
    return { sector, kept, folded: neighbours.length - kept.length };
  });
  const placesIn = (name: Sector) => {
    const found = sectors.find(({ sector }) => sector === name);
    return found === undefined ? 0 : found.kept.length + Math.min(found.folded, 1);
  };
  const frame = frameFor(size, placesIn('top'), placesIn('bottom'));
  const { centre } = frame;
  const nodes: SceneNode[] = [thingNode(web, middle, { ...centre, side: 'below', width: 190 }, CENTRE)];
  const edges: SceneEdge[] = [];
  for (const { sector, kept, folded } of sectors) {
    const spots = spotsIn(frame, sector, placesIn(sector));
    kept.forEach(({ thing }, i) => {
      const spot = spots[i];
      if (spot !== undefined) nodes.push(thingNode(web, thing, spot, thing.upper === 'Recommendation' ? 26 : 18));
    });
    const last = spots.at(-1);
    if (folded > 0 && last !== undefined) nodes.push(stackNode(`sector:${sector}`, folded, last));
    edges.push(...sectorEdges(kept, spots, centre, labelOf));
  }
  const before = nodes.length;
  for (const id of grown) {
    const node = nodes.find((other) => other.id === id && id !== around);
    if (node === undefined) continue;
    const { kept, folded, spots, rest } = growthOf(web, { node, nodes, centre, size, unfolded });
    kept.forEach(({ thing }, i) => {
      const spot = spots[i];
      if (spot !== undefined) nodes.push(thingNode(web, thing, spot, thing.upper === 'Recommendation' ? 26 : 18));
    });
    if (rest !== null) nodes.push(stackNode(`grown:${id}`, folded, rest));
    edges.push(...sectorEdges(kept, spots, node, labelOf));
  }
  const beside = nodes.length - before;
  edges.push(...edgesAmong(web, nodes, new Set([around, ...grown]), new Set(edges.map(({ id }) => id))));
  const foldedCount = sectors.reduce((sum, { folded }) => sum + folded, 0);
  const total = sectors.reduce((sum, { kept }) => sum + kept.length, foldedCount);
  const relations = (web.tiesOf.get(around) ?? []).length;
  return {
    nodes,
    edges,
    title: `${middle.label} and the ${total} things it is tied to.`,
    note: `One step from ${middle.label}: ${total - foldedCount} of ${total} things, ${relations} relations${foldedCount > 0 ? `, ${foldedCount} folded` : ''}${beside > 0 ? `; ${beside} more beside them` : ''}`,
  };
}

function thingNode(web: Web, thing: Thing, spot: Spot, size: number): SceneNode {
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
    x: spot.x,
    y: spot.y,
    width: widthFor(inside, height * ratio),
    height,
    filled,
    inside,
    captions: [caption],
    spoken: `${thing.label}, ${KIND_SHAPES[thing.upper].word}`,
  });
}

/** The head of a text, cut at a word, so that a label stays a label; what stands for the rest keeps to the last word. */
export function firstWords(text: string, most = 44): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut > 0 ? cut : most).replace(/[,;:]$/, '')}\u00a0…`;
}

function stackNode(id: string, count: number, spot: Spot): SceneNode {
  return sceneNode({
    id,
    unfolds: id,
    x: spot.x,
    y: spot.y,
    width: 18,
    height: 18,
    stack: 3,
    captions: [{ text: `${count} more`, side: spot.side, voice: 'meta', width: spot.width, lines: 1 }],
    spoken: `${count} more, folded`,
  });
}

function sectorEdges(
  neighbours: readonly Neighbour[],
  spots: readonly Point[],
  centre: Point,
  labelOf: AroundAsked['labelOf'],
): readonly SceneEdge[] {
  const lengths = neighbours.map((_, i) => {
    const spot = spots[i] ?? centre;
    return Math.hypot(spot.x - centre.x, spot.y - centre.y);
  });
  const worded = nearestOfEachType(neighbours, lengths);
  return neighbours.flatMap(({ thing, ties }, n) => {
    const words = ties.filter(({ id }) => worded.has(id)).map(({ type }) => labelOf(type));
    const word = words.join(', ');
    const fits = word.length * LETTER + WORD_MARGIN < (lengths[n] ?? 0);
    return ties.map((tie, i) => ({
      ...tieEdge(tie),
      word: i === 0 && fits ? word : '',
      wordAt: thing.id,
      bend: ties.length === 1 ? ('straight' as const) : i % 2 === 0 ? ('bow' as const) : ('counter-bow' as const),
    }));
  });
}

/** One word for each type of a sector, on the shortest of the lines that have it: there it crosses least. */
function nearestOfEachType(neighbours: readonly Neighbour[], lengths: readonly number[]): ReadonlySet<string> {
  const best = new Map<string, { readonly id: string; readonly length: number }>();
  neighbours.forEach(({ ties }, i) => {
    const length = lengths[i] ?? 0;
    for (const { id, type } of ties) {
      const known = best.get(type);
      if (known === undefined || length < known.length - 1) best.set(type, { id, length });
    }
  });
  return new Set([...best.values()].map(({ id }) => id));
}

/** Ties among the others, which show when one of them is pointed at; those of what has been opened show at once. */
function edgesAmong(
  web: Web,
  nodes: readonly SceneNode[],
  opened: ReadonlySet<string>,
  already: ReadonlySet<string>,
): readonly SceneEdge[] {
  const drawn = new Set(nodes.map(({ id }) => id));
  return [...web.ties.values()]
    .filter(({ id, source, target }) => !already.has(id) && source !== target && drawn.has(source) && drawn.has(target))
    .map((tie) => ({
      ...tieEdge(tie),
      bend: 'bow' as const,
      onDemand: !opened.has(tie.source) && !opened.has(tie.target),
    }));
}
