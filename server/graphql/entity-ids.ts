import type { EntityRow } from '../knowledge/graph.ts';
import { checkId, checkIds } from './arguments.ts';
import type { GraphContext } from './context.ts';
import { badInput } from './errors.ts';
import { orList } from './known.ts';
import { numbered } from './numbers.ts';

/**
 * The entity of an id or of a bare recommendation number.
 * @throws {GraphQLError} `BAD_USER_INPUT` when nothing has that id, with the nearest there are
 */
export async function knownEntity(argument: string, id: string, context: GraphContext): Promise<EntityRow> {
  checkId(argument, id);
  const row = (await context.load.entity.load(id)) ?? (await numbered(argument, id, context));
  if (row !== null) return row;
  const near = await context.nearestIds(id);
  const hint = near.length > 0 ? `Did you mean ${orList(near)}?` : 'Ids are told by `entities` and `search`.';
  throw badInput(argument, `no entity has the id ${JSON.stringify(id)}. ${hint}`);
}

/** As `knownEntity`, for a list argument; null where none is given. */
export async function knownEntityIds(
  argument: string,
  asked: readonly string[] | null | undefined,
  context: GraphContext,
): Promise<readonly string[] | null> {
  if (asked === null || asked === undefined) return null;
  const rows = await Promise.all(checkIds(argument, asked).map((id) => knownEntity(argument, id, context)));
  return rows.map((row) => row.id);
}

/** Areas to filter by, each given as its id or, while one document has it, its letter. */
export async function knownAreaIds(
  asked: readonly string[] | null | undefined,
  context: GraphContext,
): Promise<readonly string[] | null> {
  if (asked === null || asked === undefined) return null;
  const ids = checkIds('areas', asked);
  if (ids.length === 0) return ids;
  const areas = await readAreas(context);
  return ids.map((id) => {
    const named = areas.filter((area) => area.id === id || area.number === id);
    const [area, other] = named;
    if (other !== undefined) {
      throw badInput(
        'areas',
        `several documents have an area ${JSON.stringify(id)}: write ${orList(named.map((row) => row.id))}.`,
      );
    }
    if (area !== undefined) return area.id;
    const all = areas.map((row) => `${row.number} (${row.id})`).join(', ');
    throw badInput('areas', `there is no area ${JSON.stringify(id)}. Allowed: ${all}.`);
  });
}

/** The themes that have a letter: the areas of discussion of all documents. */
async function readAreas({ store }: GraphContext): Promise<readonly EntityRow[]> {
  const filter = { kinds: ['Theme'], text: null, documents: null };
  const { rows } = await store.entities(filter, { first: 10_000, after: null });
  return rows.filter((row) => row.number !== null);
}
