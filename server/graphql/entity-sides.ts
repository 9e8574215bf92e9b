import { type EntityRow, UPPER_KINDS } from '../knowledge/graph.ts';
import { checkIds } from './arguments.ts';
import type { GraphContext } from './context.ts';
import { knownEntity } from './entity-ids.ts';
import { badInput } from './errors.ts';
import { numbered } from './numbers.ts';

/** Most entities on one side of a matrix. */
const MOST_ON_A_SIDE = 500;

/**
 * The recommendation of an id or of a bare number; null where nothing has it.
 * @throws {GraphQLError} `BAD_USER_INPUT` when it is something else
 */
export async function knownRecommendation(
  argument: string,
  id: string,
  context: GraphContext,
): Promise<EntityRow | null> {
  const row = (await context.load.entity.load(id)) ?? (await numbered(argument, id, context));
  if (row === null || row.upper === 'Recommendation') return row;
  const hint =
    row.upper === 'Mechanism'
      ? ` What rests on it is told by node(id: ${JSON.stringify(row.id)}) { ... on Mechanism { supports } }.`
      : '';
  throw badInput(argument, `${JSON.stringify(id)} is of kind ${row.kind}, not a recommendation.${hint}`);
}

/** Mechanisms by their ids: at least one, and no other entities. */
export async function knownMechanisms(
  argument: string,
  ids: readonly string[],
  context: GraphContext,
): Promise<readonly EntityRow[]> {
  if (ids.length === 0) throw badInput(argument, 'is empty; give the id of at least one mechanism.');
  const rows = await Promise.all(checkIds(argument, ids).map((id) => knownEntity(argument, id, context)));
  const other = rows.find(({ upper }) => upper !== 'Mechanism');
  if (other === undefined) return rows;
  throw badInput(argument, `${JSON.stringify(other.id)} is of kind ${other.kind}, not a mechanism.`);
}

/** One side of a matrix: the entities of kinds, upper or finer, and those named by their ids. */
export async function knownSide(
  argument: string,
  asked: readonly string[],
  context: GraphContext,
): Promise<readonly EntityRow[]> {
  if (asked.length === 0)
    throw badInput(argument, 'is empty; give a kind, such as "Mechanism", or the id of an entity.');
  const { kindById } = await context.load.ontology();
  const isKind = (id: string) => kindById.has(id) || UPPER_KINDS.some((upper) => upper === id);
  const ids = checkIds(argument, asked);
  const [ofKinds, named] = await Promise.all([
    readOfKinds(ids.filter(isKind), context),
    Promise.all(ids.filter((id) => !isKind(id)).map((id) => knownEntity(argument, id, context))),
  ]);
  const rows = [...new Map([...ofKinds, ...named].map((row) => [row.id, row])).values()];
  if (rows.length <= MOST_ON_A_SIDE) return rows;
  throw badInput(
    argument,
    `is ${rows.length} entities; at most ${MOST_ON_A_SIDE} can be shown. Ask for a finer kind, or name them.`,
  );
}

async function readOfKinds(kinds: readonly string[], { store }: GraphContext): Promise<readonly EntityRow[]> {
  if (kinds.length === 0) return [];
  const filter = { kinds, text: null, documents: null };
  return (await store.entities(filter, { first: 10_000, after: null })).rows;
}
