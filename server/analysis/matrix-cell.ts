import type { EntityRow, RelationRow, Stance } from '../knowledge/graph.ts';
import type { Directness } from './directness.ts';
import type { Support } from './support.ts';

/** Where a row and a column meet, and what they meet in. */
export interface MatrixCell {
  readonly row: EntityRow;
  readonly column: EntityRow;
  readonly count: number;
  readonly byDirectness: readonly { readonly directness: Directness; readonly count: number }[];
  readonly byStance: readonly { readonly stance: Stance; readonly count: number }[];
  readonly support: readonly Support[];
  readonly about: readonly Support[];
  readonly relations: readonly RelationRow[];
}

/** What stands beside the cells of a matrix: of a theme, how many recommendations there are and how many name a mechanism. */
export interface Cells {
  readonly cells: readonly MatrixCell[];
  readonly totals: ReadonlyMap<string, { readonly recommendations: number; readonly naming: number }>;
}

/** A cell that holds nothing yet. */
export function emptyCell(row: EntityRow, column: EntityRow): MatrixCell {
  return { row, column, count: 0, byDirectness: [], byStance: [], support: [], about: [], relations: [] };
}
