import type { Basis, UpperKind } from '../generated/graphql.ts';
import type { Arrow } from '../kinds/tie-mark.tsx';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Side = 'left' | 'right' | 'above' | 'below';

/** Words beside a shape. */
export interface Caption {
  readonly text: string;
  readonly side: Side;
  readonly voice: 'sans' | 'bold' | 'meta' | 'serif' | 'small' | 'small-bold';
  /** Pixels after which it is wrapped or cut. */
  readonly width: number;
  readonly lines: 1 | 2 | 3;
  /** Pixels further out, past a caption that stands before it on the same side. */
  readonly shift?: number;
  /** Pixels higher than the middle of the shape. */
  readonly lift?: number;
}

/** A shape of the drawing, in pixels of the network's own space. */
export interface SceneNode extends Point {
  readonly id: string;
  /** What a click selects: a thing or a kind; null for words that only explain. */
  readonly selects: string | null;
  /** What a click unfolds, where it does that. */
  readonly unfolds: string | null;
  readonly kind: UpperKind | null;
  readonly width: number;
  readonly height: number;
  readonly filled: boolean;
  /** How many shadows stand behind it; 0 for a single thing. */
  readonly stack: number;
  /** A letter or number inside. */
  readonly inside: string;
  /** Words below that go along when the shape is dragged; '' where it stays put and has captions instead. */
  readonly under: string;
  /** Whether its words are seen from afar too. */
  readonly landmark: boolean;
  /** Whether it was put there by hand. */
  readonly pinned: boolean;
  readonly captions: readonly Caption[];
  /** How it is read out: "GFMD, mechanism". */
  readonly spoken: string;
}

/** A line of the drawing. It may stand for several ties between the same two. */
export interface SceneEdge {
  readonly id: string;
  readonly ties: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly arrow: Arrow;
  readonly basis: Basis;
  readonly contested: boolean;
  readonly word: string;
  /** The end beside which the word stands; null: the middle. */
  readonly wordAt: string | null;
  /** Where it leaves and arrives, from the centres of its ends. */
  readonly from: Point;
  readonly to: Point;
  readonly bend: 'columns' | 'bow' | 'counter-bow' | 'straight' | 'thread';
  /** Drawn only while one of its ends is pointed at or selected. */
  readonly onDemand: boolean;
  /** Of those on demand, the end that asks for it; null: either. */
  readonly demandedBy: string | null;
}

/** Everything that is drawn. Two equal scenes give the same picture. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** What it shows, for those who don't see it. */
  readonly title: string;
  /** What was left out or folded, told below the picture; '' for nothing. */
  readonly note: string;
}

/** A node with the usual answers given, so that layouts say only what differs. */
export function sceneNode(
  node: Pick<SceneNode, 'id' | 'x' | 'y' | 'width' | 'height'> & Partial<SceneNode>,
): SceneNode {
  return {
    selects: null,
    unfolds: null,
    kind: null,
    filled: true,
    stack: 0,
    inside: '',
    under: '',
    landmark: false,
    pinned: false,
    captions: [],
    spoken: '',
    ...node,
    // Whole pixels: words drawn between two are blurred.
    x: Math.round(node.x),
    y: Math.round(node.y),
  };
}

/** Width of a bold letter or figure inside a shape, and the room that its border needs. */
const INSIDE = { letter: 7.6, border: 9 };

/** How wide a shape must be for what is written inside it. */
export function widthFor(inside: string, width: number): number {
  return Math.max(width, Math.ceil(inside.length * INSIDE.letter + INSIDE.border));
}
