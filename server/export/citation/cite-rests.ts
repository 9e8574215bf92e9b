import { readReverseLines } from '../../analysis/read-support.ts';
import { stateRests } from '../../analysis/rests.ts';
import type { Store } from '../../store/port.ts';
import { unknownId } from '../export-error.ts';
import { oneLine } from '../safe-text.ts';
import { DATASET, keyOf, type Told } from './told.ts';

/**
 * What rests on a mechanism, or that nothing does, with what was searched.
 * @throws {ExportError} `unknown-id`
 */
export async function citeRests(store: Store, id: string, version: string): Promise<Told> {
  const row = (await store.entitiesById([id])).get(id);
  if (row?.upper !== 'Mechanism') throw unknownId('mechanism', id, version);
  const [lines, counts] = await Promise.all([readReverseLines(store, [row], { thematic: false }), store.statistics()]);
  return {
    ...DATASET,
    key: keyOf('rests-on', id),
    title: oneLine(`Which recommendations rest on ${row.name}`),
    quotes: [],
    statement: oneLine(stateRests(row, lines.get(id) ?? { support: [], about: [] }, counts)),
  };
}
