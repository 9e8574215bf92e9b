import type { Selection } from '../../export/selection.ts';
import { BASES, STANCES, UPPER_KINDS } from '../../knowledge/graph.ts';
import type { Store } from '../../store/port.ts';
import { resolveEntity } from './entity-id.ts';
import { checkNames, readList, readNumbers, readWords } from './parameters.ts';
import { Refusal } from './refusal.ts';

const NAMES = ['of', 'depth', 'kinds', 'types', 'basis', 'stance', 'spread', 'agreement', 'documents'];

/**
 * Which piece of the graph an address asks for, by the names that GraphQL has for the same.
 * @throws {Refusal}
 */
export async function readAskedSelection(params: URLSearchParams, store: Store): Promise<Selection> {
  checkNames(params, NAMES);
  const [{ kinds, relationTypes }, documents] = await Promise.all([store.ontology(), store.documents()]);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const of = readList(params, 'of');
  const depths = readNumbers(params, 'depth', 0, 4);
  if (depths !== null && of === null) {
    throw new Refusal(400, 'depth: counts steps from "of", which is missing. Write of=gfmd&depth=2, or leave it out.');
  }
  return {
    of: of === null ? null : await Promise.all(of.map((id) => resolveEntity(store, 'of', id).then((row) => row.id))),
    depth: depths?.at(-1) ?? 1,
    kinds: readWords(params, 'kinds', 'kind', [...UPPER_KINDS, ...ids(kinds)]),
    types: readWords(params, 'types', 'type of relation', ids(relationTypes)),
    basis: readWords(params, 'basis', 'basis', BASES),
    stance: readWords(params, 'stance', 'stance', STANCES),
    spread: readNumbers(params, 'spread', 1, 5),
    agreement: readNumbers(params, 'agreement', 1, 5),
    documents: readWords(params, 'documents', 'document', ids(documents)),
  };
}
