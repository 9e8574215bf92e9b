import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import { bow, columnBend } from './bend.ts';
import type { Caption, Scene, SceneEdge, SceneNode } from './scene.ts';

/** Width of a letter on average, by the face of words that are broken into lines. */
const LETTERS = { sans: 6, bold: 6.6, meta: 6, serif: 6.7, small: 5.5, 'small-bold': 5.6 } as const;
/** Broken here, not again by Cytoscape. */
const AS_BROKEN = 1000;
/** Distance of words below or above, so that the ring of what is selected has room. */
const CLEAR = 6;
/** Distance of words from their shape. */
const GAP = 7;
/** What shows only while one of its ends is pointed at or selected. */
export const ON_DEMAND = 'on-demand';

/** The drawing as Cytoscape's elements, shapes before lines; words beside a shape are nodes of their own. */
export function toElements(scene: Scene): ElementDefinition[] {
  const at = new Map(scene.nodes.map((node) => [node.id, node]));
  return [
    ...scene.nodes.flatMap(shapes),
    ...scene.edges.flatMap((edge) => {
      const source = at.get(edge.source);
      const target = at.get(edge.target);
      return source === undefined || target === undefined ? [] : [line(edge, source, target)];
    }),
  ];
}

/** Id of the words beside a shape. */
export function captionId(node: string, i: number): string {
  return `${node}#caption${i}`;
}

function shapes(node: SceneNode): NodeDefinition[] {
  const { id, x, y, width, height, kind, filled, inside, under, landmark, pinned, stack, captions } = node;
  const shadows = Array.from({ length: stack }, (_, i) => ({
    data: { id: `${id}#shadow${i}`, of: id, width, height, inside: '' },
    position: { x: x - (stack - i) * 3.5, y },
    classes: `shape shadow ${kind ?? 'words'}`,
    selectable: false,
    grabbable: false,
  }));
  const shape = {
    data: { id, of: id, width, height, inside: under === '' ? inside : under },
    position: { x, y },
    classes: [
      'shape',
      kind ?? (stack > 0 ? 'none' : 'words'),
      filled ? 'filled' : 'hollow',
      height <= 12 && under === '' ? 'small' : '',
      under === '' ? '' : 'under',
      landmark ? 'landmark' : '',
      pinned ? 'pinned' : '',
    ].join(' '),
    grabbable: under !== '',
  };
  return [...shadows, shape, ...captions.map((caption, i) => words(node, caption, i))];
}

function words(node: SceneNode, caption: Caption, i: number): NodeDefinition {
  const { text, side, voice, width, lines, shift = 0, lift = 0 } = caption;
  const out = GAP + shift;
  const beside = { left: -1, right: 1, above: 0, below: 0 }[side];
  const over = { left: 0, right: 0, above: -1, below: 1 }[side];
  const half = node.width <= 1 ? -GAP : node.width / 2;
  const shadow = side === 'left' ? node.stack * 3.5 : 0;
  return {
    data: {
      id: captionId(node.id, i),
      of: node.id,
      text: lines === 1 ? text : wrapWords(text, Math.min(24, Math.floor(width / LETTERS[voice])), lines),
      room: lines === 1 ? Math.max(width, 20) : AS_BROKEN,
    },
    position: {
      x: node.x + beside * (half + out + shadow),
      y: node.y + over * (node.height / 2 + CLEAR) - lift,
    },
    classes: `caption ${side} ${voice} ${lines === 1 ? 'one-line' : 'lines'}`,
    selectable: false,
    grabbable: false,
  };
}

/** Breaks words into at most so many lines of at most so many characters; what is over is cut with "…". */
export function wrapWords(text: string, most: number, lines: number): string {
  const made: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '' || line.length + 1 + word.length <= most) {
      line = line === '' ? word : `${line} ${word}`;
    } else {
      made.push(line);
      line = word;
    }
  }
  made.push(line);
  if (made.length <= lines) return made.join('\n');
  const kept = made.slice(0, lines);
  const last = kept.at(-1) ?? '';
  return [...kept.slice(0, -1), last.endsWith('…') ? last : `${last} …`].join('\n');
}

function line(edge: SceneEdge, source: SceneNode, target: SceneNode): EdgeDefinition {
  const columns = edge.bend === 'columns';
  const from = { x: source.x + edge.from.x, y: source.y + edge.from.y };
  const to = { x: target.x + edge.to.x, y: target.y + edge.to.y };
  const bend = columns
    ? columnBend(from, to)
    : bow({ bow: 14, 'counter-bow': -14, straight: 0, thread: 0, columns: 0 }[edge.bend]);
  return {
    data: {
      id: `edge:${edge.id}`,
      edge: edge.id,
      source: source.id,
      target: target.id,
      word: edge.bend === 'thread' ? '' : edge.contested ? '// contested' : edge.wordAt === null ? edge.word : '',
      wordAtSource: edge.wordAt === edge.source && edge.word !== '' ? edge.word : '',
      wordAtTarget: edge.wordAt === edge.target && edge.word !== '' ? edge.word : '',
      demandedBy: edge.demandedBy ?? '',
      wordOffset: Math.round(Math.min(64, Math.hypot(to.x - from.x, to.y - from.y) * 0.4)),
      from: `${edge.from.x}px ${edge.from.y}px`,
      to: `${edge.to.x}px ${edge.to.y}px`,
      weights: bend.weights.join(' '),
      distances: bend.distances.join(' '),
      measured: 'endpoints',
    },
    classes: [
      edge.arrow,
      edge.basis,
      edge.contested ? 'contested' : '',
      columns ? 'columns' : edge.bend,
      edge.onDemand ? ON_DEMAND : '',
    ].join(' '),
  };
}
