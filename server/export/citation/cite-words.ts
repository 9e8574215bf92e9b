import type { Store } from '../../store/port.ts';
import { unknownId } from '../export-error.ts';
import { oneLine } from '../safe-text.ts';
import { lineWords, sectionWords } from '../words.ts';
import { keyOf, reportOf, type Told } from './told.ts';

/**
 * A recommendation's own words, as the words of their document.
 * @throws {ExportError} `unknown-id`
 */
export async function citeWords(store: Store, id: string, version: string): Promise<Told> {
  const row = (await store.entitiesById([id])).get(id);
  const passage = row?.passage == null ? undefined : (await store.passagesById([row.passage])).get(row.passage);
  if (row?.upper !== 'Recommendation' || passage === undefined) throw unknownId('recommendation', id, version);
  const section = (await store.sectionsById([passage.section])).get(passage.section);
  const document = (await store.documents()).find((one) => one.id === passage.document);
  if (section === undefined || document === undefined) throw unknownId('recommendation', id, version);
  const where = `${sectionWords(section)}, ${lineWords({ first: passage.firstLine, last: passage.lastLine })}`;
  return {
    key: keyOf(id, 'words'),
    ...reportOf(document),
    quotes: [{ quote: oneLine(row.text ?? row.name), where: oneLine(where) }],
    statement: null,
  };
}
