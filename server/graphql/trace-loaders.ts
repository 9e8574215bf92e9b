import DataLoader from 'dataloader';
import { readMechanismReservations, readReservations } from '../analysis/read-reservations.ts';
import { readLines, readReverseLines } from '../analysis/read-support.ts';
import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { present } from './errors.ts';

/** The batching of support, of one request: the lines of a whole list level are drawn from one reading. */
export type TraceLoaders = ReturnType<typeof createTraceLoaders>;

/** Loaders that live as long as one request. */
export function createTraceLoaders(store: Store) {
  return {
    /** The lines of a recommendation, those that only share a theme left out. */
    lines: byRow((rows) => readLines(store, rows, { thematic: false })),
    linesWithThemes: byRow((rows) => readLines(store, rows, { thematic: true })),
    /** The lines of a mechanism, those that only share a theme left out. */
    reverse: byRow((rows) => readReverseLines(store, rows, { thematic: false })),
    reverseWithThemes: byRow((rows) => readReverseLines(store, rows, { thematic: true })),
    reservations: byRow((rows) => readReservations(store, rows)),
    mechanismReservations: byRow((rows) => readMechanismReservations(store, rows)),
  };
}

function byRow<Answer>(read: (rows: readonly EntityRow[]) => Promise<ReadonlyMap<string, Answer>>) {
  return new DataLoader<EntityRow, Answer, string>(
    async (rows) => {
      const answers = await read(rows);
      return rows.map(({ id }) => present(answers.get(id), `an answer for ${id}`));
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
