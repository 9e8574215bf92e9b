import { orList } from '../../graphql/known.ts';
import type { EntityRow } from '../../knowledge/graph.ts';
import type { Store } from '../../store/port.ts';
import { quote, Refusal } from './refusal.ts';

/**
 * The entity of an id, or of a recommendation's bare number ("c6") while one document has it.
 * @throws {Refusal}
 */
export async function resolveEntity(store: Store, parameter: string, id: string): Promise<EntityRow> {
  const documents = await store.documents();
  const rows = await store.entitiesById([id, ...documents.map((document) => `${document.id}.${id}`)]);
  const exact = rows.get(id);
  if (exact !== undefined) return exact;
  const numbered = [...rows.values()].filter(({ number }) => number === id);
  const [row, other] = numbered;
  if (other !== undefined) {
    const ids = orList(numbered.map((one) => one.id));
    throw new Refusal(400, `${parameter}: several documents have a recommendation ${quote(id)}: write ${ids}.`);
  }
  if (row === undefined) {
    throw new Refusal(404, `${parameter}: no entity has the id ${quote(id)}. Ids stand in /export/entities.csv.`);
  }
  return row;
}
