import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { UPPER_KINDS } from '../knowledge/graph.ts';
import { checkIds } from './arguments.ts';
import type { GraphContext } from './context.ts';
import { badInput } from './errors.ts';

/** Ids that a filter was given; null and undefined let everything through. */
type Asked = readonly string[] | null | undefined;

/** Kinds to filter by, upper or finer, all known to the ontology. */
export async function knownKinds(asked: Asked, { load }: GraphContext): Promise<readonly string[] | null> {
  return known('kinds', 'kind', asked, async () => [...UPPER_KINDS, ...(await load.ontology()).kindById.keys()]);
}

/** Types of relation to filter by, all known to the ontology. */
export async function knownTypes(asked: Asked, { load }: GraphContext): Promise<readonly string[] | null> {
  return known('types', 'type of relation', asked, async () => [...(await load.ontology()).typeById.keys()]);
}

/** Documents to filter by, all of which were read. */
export async function knownDocuments(asked: Asked, { load }: GraphContext): Promise<readonly string[] | null> {
  return known('documents', 'document', asked, async () => (await load.documents()).map(({ id }) => id));
}

/** One document that was read, by its id. */
export async function knownDocument(argument: string, id: string, { load }: GraphContext): Promise<string> {
  await known(argument, 'document', [id], async () => (await load.documents()).map((row) => row.id));
  return id;
}

async function known(
  argument: string,
  noun: string,
  asked: Asked,
  readAllowed: () => Promise<readonly string[]>,
): Promise<readonly string[] | null> {
  if (asked === null || asked === undefined) return null;
  const ids = checkIds(argument, asked);
  if (ids.length === 0) return ids;
  const allowed = await readAllowed();
  const unknown = ids.find((id) => !allowed.includes(id));
  if (unknown === undefined) return ids;
  throw badInput(argument, `there is no ${noun} ${JSON.stringify(unknown)}. ${hint(unknown, allowed)}`);
}

function hint(unknown: string, allowed: readonly string[]): string {
  const near = suggestionList(unknown, allowed).slice(0, 3);
  return near.length > 0 ? `Did you mean ${orList(near)}?` : `Allowed: ${allowed.join(', ')}.`;
}

/** "a", "b" or "c", quoted, for a question to the reader. */
export function orList(values: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(values.map((value) => JSON.stringify(value)));
}
