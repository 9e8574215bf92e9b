import { readMatrix } from '../../analysis/matrix.ts';
import { countWord } from '../../analysis/words.ts';
import type { EntityRow } from '../../knowledge/graph.ts';
import type { Store } from '../../store/port.ts';
import { oneLine } from '../safe-text.ts';
import { handleOf } from '../words.ts';
import { DATASET, keyOf, type Told } from './told.ts';

/** Most empty rows or columns that are told by name. */
const MOST_NAMED = 40;
const MOST_ON_A_SIDE = 500;

/** What of two sides meets nothing on the other: the empty rows and columns of a matrix of these kinds. */
export async function citeMatrix(store: Store, rows: readonly string[], columns: readonly string[]): Promise<Told> {
  const [down, across, counts] = await Promise.all([
    readOfKinds(store, rows),
    readOfKinds(store, columns),
    store.statistics(),
  ]);
  const matrix = await readMatrix(store, down, across, null);
  const sides = [
    emptyWords(matrix.columns, 'column'),
    emptyWords(matrix.rows, 'row'),
    `Searched ${countWord(counts.documents, 'document')} and all ${countWord(counts.passages, 'passage')}; graph version ${counts.version}.`,
  ];
  return {
    ...DATASET,
    key: keyOf('matrix', ...rows, ...columns),
    title: oneLine(`Where ${rows.join(', ')} (rows) and ${columns.join(', ')} (columns) meet`),
    quotes: [],
    statement: oneLine(sides.join(' ')),
  };
}

function emptyWords(lines: readonly { readonly entity: EntityRow; readonly filled: number }[], word: string): string {
  const empty = lines.filter(({ filled }) => filled === 0).map(({ entity }) => handleOf(entity));
  if (empty.length === 0) return `No ${word} of ${lines.length} is empty.`;
  const more = empty.length > MOST_NAMED ? `, and ${empty.length - MOST_NAMED} more` : '';
  return `${empty.length} of ${countWord(lines.length, word)} ${empty.length === 1 ? 'is' : 'are'} empty: ${empty.slice(0, MOST_NAMED).join('; ')}${more}.`;
}

async function readOfKinds(store: Store, kinds: readonly string[]): Promise<readonly EntityRow[]> {
  const filter = { kinds, text: null, documents: null };
  return (await store.entities(filter, { first: MOST_ON_A_SIDE, after: null })).rows;
}
