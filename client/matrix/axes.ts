import type { MatrixName } from '../address.ts';

/** What stands down the side and across the top of a matrix: kinds of the ontology, and how to speak of them. */
export interface Axes {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly rowWord: string;
  readonly rowWords: string;
  readonly columnWord: string;
  readonly columnWords: string;
  /** What a filled cell says: "{row} … {column}". */
  readonly meets: string;
}

/** The matrices that the page offers. */
export const AXES: Readonly<Record<MatrixName, Axes>> = {
  mechanisms: {
    rows: ['Mechanism'],
    columns: ['theme.area'],
    rowWord: 'mechanism',
    rowWords: 'mechanisms',
    columnWord: 'area',
    columnWords: 'areas',
    meets: 'recommendations of the area that the mechanism supports',
  },
  voices: {
    rows: ['Actor'],
    columns: ['theme.area', 'theme.cross-cutting'],
    rowWord: 'voice',
    rowWords: 'voices',
    columnWord: 'matter',
    columnWords: 'matters',
    meets: 'positions taken and recommendations called for, at the grain of the text: no State is guessed',
  },
  panels: {
    rows: ['Actor'],
    columns: ['Event'],
    rowWord: 'actor',
    rowWords: 'actors',
    columnWord: 'event',
    columnWords: 'events and panels',
    meets: 'what ties the two: who spoke, chaired or moderated',
  },
};
