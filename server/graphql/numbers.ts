import type { EntityRow } from '../knowledge/graph.ts';
import type { GraphContext } from './context.ts';
import { badInput } from './errors.ts';
import { orList } from './known.ts';

/** A recommendation's number as the documents' readers write it: "c6", "n7". */
const NUMBER = /^[a-z]{1,2}\d{1,3}$/;

/**
 * The recommendation of a bare number, when exactly one document has it; null when none has, or the text is no number.
 * @throws {GraphQLError} `BAD_USER_INPUT` when several documents have it
 */
export async function numbered(argument: string, number: string, { load }: GraphContext): Promise<EntityRow | null> {
  if (!NUMBER.test(number)) return null;
  const documents = await load.documents();
  const rows = await Promise.all(documents.map(({ id }) => load.entity.load(`${id}.${number}`)));
  const found = rows.filter((row) => row !== null);
  if (found.length > 1) {
    const ids = orList(found.map((row) => row.id));
    throw badInput(argument, `several documents have a recommendation ${JSON.stringify(number)}: write ${ids}.`);
  }
  return found[0] ?? null;
}
