import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { inOrder, uniqueById } from './groups.ts';
import type { Cells, MatrixCell } from './matrix-cell.ts';
import { readRelationCells } from './matrix-relations.ts';
import { readStanceCells } from './matrix-stance.ts';
import { readSupportCells } from './matrix-support.ts';

type MatrixMeasure = 'SUPPORT' | 'STANCE' | 'RELATIONS';

/** A row or a column. */
interface MatrixLine {
  readonly entity: EntityRow;
  readonly filled: number;
  readonly recommendations: number | null;
  readonly naming: number | null;
}

/** Where two sets of entities meet, and where they do not. */
export interface Matrix {
  readonly measure: MatrixMeasure;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** Those that hold something, row by row. */
  readonly cells: readonly MatrixCell[];
}

/**
 * Counts where rows and columns meet: mechanisms and themes by support, actors and themes by stance, all others by the relations
 * between them; either way round.
 * @param types count these relations only, directly between the two; null: as told above
 */
export async function readMatrix(
  store: Store,
  rows: readonly EntityRow[],
  columns: readonly EntityRow[],
  types: readonly string[] | null,
): Promise<Matrix> {
  const [down, across] = [inOrder(uniqueById(rows)), inOrder(uniqueById(columns))];
  const measure = types === null ? measureOf(down, across) : 'RELATIONS';
  const { cells, totals } = await readCells(store, measure, down, across, types);
  const line = (entity: EntityRow, isOf: (cell: MatrixCell) => boolean) => ({
    entity,
    filled: cells.filter(isOf).length,
    recommendations: totals.get(entity.id)?.recommendations ?? null,
    naming: totals.get(entity.id)?.naming ?? null,
  });
  return {
    measure,
    rows: down.map((entity) => line(entity, ({ row }) => row.id === entity.id)),
    columns: across.map((entity) => line(entity, ({ column }) => column.id === entity.id)),
    cells,
  };
}

function measureOf(rows: readonly EntityRow[], columns: readonly EntityRow[]): MatrixMeasure {
  const are = (entities: readonly EntityRow[], upper: string) => entities.every((entity) => entity.upper === upper);
  const meet = (upper: string) =>
    (are(rows, upper) && are(columns, 'Theme')) || (are(rows, 'Theme') && are(columns, upper));
  if (meet('Mechanism')) return 'SUPPORT';
  return meet('Actor') ? 'STANCE' : 'RELATIONS';
}

async function readCells(
  store: Store,
  measure: MatrixMeasure,
  rows: readonly EntityRow[],
  columns: readonly EntityRow[],
  types: readonly string[] | null,
): Promise<Cells> {
  if (measure === 'RELATIONS') return readRelationCells(store, rows, columns, types);
  const isTurned = rows.every(({ upper }) => upper === 'Theme');
  const [sources, themes] = isTurned ? [columns, rows] : [rows, columns];
  const read = measure === 'SUPPORT' ? readSupportCells : readStanceCells;
  const { cells, totals } = await read(store, sources, themes);
  if (!isTurned) return { cells, totals };
  const turned = cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row }));
  const sorted = turned.sort((a, b) => a.row.order - b.row.order || a.column.order - b.column.order);
  return { cells: sorted, totals };
}
