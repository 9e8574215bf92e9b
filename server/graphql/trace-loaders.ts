import type DataLoader from 'dataloader';
import { readMechanismReservations, readReservations } from '../analysis/read-reservations.ts';
import { readLines, readReverseLines } from '../analysis/read-support.ts';
import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import type { Batcher } from './batcher.ts';
import { present } from './errors.ts';

/** The batching of support, of one request: the lines of a whole list level are drawn from one reading. */
export type TraceLoaders = ReturnType<typeof createTraceLoaders>;

/** Loaders that live as long as one request. */
export function createTraceLoaders(store: Store, batch: Batcher) {
  return {
    /** The lines of a recommendation, those that only share a theme left out. */
    lines: byRow(batch, (rows) => readLines(store, rows, { thematic: false })),
    linesWithThemes: byRow(batch, (rows) => readLines(store, rows, { thematic: true })),
    /** The lines of a mechanism, those that only share a theme left out. */
    reverse: byRow(batch, (rows) => readReverseLines(store, rows, { thematic: false })),
    reverseWithThemes: byRow(batch, (rows) => readReverseLines(store, rows, { thematic: true })),
    reservations: byRow(batch, (rows) => readReservations(store, rows)),
    mechanismReservations: byRow(batch, (rows) => readMechanismReservations(store, rows)),
  };
}

function byRow<Answer>(
  batch: Batcher,
  read: (rows: readonly EntityRow[]) => Promise<ReadonlyMap<string, Answer>>,
): DataLoader<EntityRow, Answer, string> {
  return batch(
    async (rows) => {
      const answers = await read(rows);
      return rows.map(({ id }) => present(answers.get(id), `an answer for ${id}`));
    },
    ({ id }) => id,
  );
}
