import type { UpperKind } from '../generated/graphql.ts';

/** How a kind is drawn, everywhere: its colour's token, and its outline in a box from -1 to 1. */
export interface KindShape {
  /** Name of the custom property that holds its colour. */
  readonly token: string;
  /** Corners, x and y in turn; null: a circle or a rounded square. */
  readonly corners: readonly number[] | null;
  /** How much wider than high. */
  readonly ratio: number;
  readonly word: string;
  readonly words: string;
}

const HEXAGON = [-1, 0, -0.55, -1, 0.55, -1, 1, 0, 0.55, 1, -0.55, 1];
const TRIANGLE = [0, -0.95, 1, 0.85, -1, 0.85];
const DIAMOND = [0, -1, 1, 0, 0, 1, -1, 0];
const PENTAGON = [-0.85, -0.9, 0.85, -0.9, 1, 0.15, 0, 1, -1, 0.15];
/** Two sides that face each other. */
const BOW_TIE = [-1, -0.8, 0, -0.22, 1, -0.8, 1, 0.8, 0, 0.22, -1, 0.8];

/** The shapes of the upper kinds, in the order in which they are listed. */
export const KIND_SHAPES: Readonly<Record<UpperKind, KindShape>> = {
  Mechanism: { token: '--mechanism', corners: null, ratio: 1, word: 'mechanism', words: 'Mechanisms' },
  Recommendation: {
    token: '--recommendation',
    corners: null,
    ratio: 1,
    word: 'recommendation',
    words: 'Recommendations',
  },
  Actor: { token: '--actor', corners: TRIANGLE, ratio: 1, word: 'actor', words: 'Actors' },
  Theme: { token: '--theme', corners: HEXAGON, ratio: 1.4, word: 'theme', words: 'Themes' },
  Event: { token: '--neutral', corners: DIAMOND, ratio: 1, word: 'event', words: 'Events' },
  Place: { token: '--neutral', corners: PENTAGON, ratio: 1, word: 'place', words: 'Places' },
  Issue: { token: '--neutral', corners: BOW_TIE, ratio: 1.15, word: 'issue', words: 'Issues' },
};

/** The upper kinds in the order of the legend. */
export const KIND_ORDER: readonly UpperKind[] = [
  'Mechanism',
  'Recommendation',
  'Actor',
  'Theme',
  'Event',
  'Place',
  'Issue',
];
