import { z } from 'zod';
import type { EntityRow, RelationRow } from '../../knowledge/graph.ts';
import type { NeighbourhoodAsked, SubgraphRows } from '../port.ts';
import { MOST_VISITED, tooLarge } from '../store-errors.ts';
import { RELATION_COLUMNS } from './columns.ts';
import { readEntitiesById } from './entities-by-id.ts';
import { kindLetThrough, typePattern } from './filters.ts';
import { keyOf, OURS } from './model.ts';
import type { Ask, Known } from './question.ts';
import { relationShape } from './rows.ts';

const SEEDS = /* cypher */ `
  MATCH (entity:${OURS})
  WHERE entity.key IN $asked.keys
  RETURN entity.id AS id
  ORDER BY entity.order, entity.id
`;

/** Looks at no more relations than may still be visited, and one. */
function step(pattern: string): string {
  return /* cypher */ `
    UNWIND $asked.keys AS key
    MATCH (entity:${OURS} {key: key})-[relation${pattern}]-(other:${OURS}:Entity)
    WHERE relation.digest IS NOT NULL
      AND ($asked.filter.types IS NULL OR type(relation) IN $asked.filter.types)
    WITH relation, other
    LIMIT $asked.limit
    WITH other, count(relation) AS visited
    RETURN other.id AS id, visited, ${kindLetThrough('other')} AS mayReach
    ORDER BY other.order, id
  `;
}

function among(pattern: string): string {
  return /* cypher */ `
    UNWIND $asked.keys AS key
    MATCH (:${OURS} {key: key})-[relation${pattern}]->(target:${OURS}:Entity)
    WHERE relation.digest IS NOT NULL
      AND target.key IN $asked.keys
      AND ($asked.filter.types IS NULL OR type(relation) IN $asked.filter.types)
    RETURN ${RELATION_COLUMNS} AS row
    ORDER BY relation.order, relation.id
  `;
}

const seed = z.object({ id: z.string() });
const reached = z.object({ id: z.string(), visited: z.number(), mayReach: z.boolean() });
const found = z.object({ row: relationShape.schema });

/** What is within some steps of the seeds: one statement a step, one for the nodes, one for the relations among them. */
export async function readNeighbourhood(ask: Ask, known: Known, asked: NeighbourhoodAsked): Promise<SubgraphRows> {
  const ids = await readReached(ask, known, asked);
  const near = ids.slice(0, asked.limit);
  const nodes = await readEntitiesById(ask, near);
  const relations = await readAmong(ask, known, near, asked.types);
  return { nodes: near.flatMap((id) => rowOf(nodes, id)), relations, total: ids.length };
}

/** Ids by distance, then by order. */
async function readReached(
  ask: Ask,
  known: Known,
  { of, depth, kinds, types }: NeighbourhoodAsked,
): Promise<readonly string[]> {
  let level = (await ask(seed, SEEDS, { keys: keys(of) })).map(({ id }) => id);
  const all = new Set(level);
  let visited = 0;
  for (let distance = 0; distance < depth && level.length > 0; distance++) {
    const limit = MOST_VISITED - visited + 1;
    const steps = await ask(reached, step(typePattern(known)), { keys: keys(level), filter: { kinds, types }, limit });
    visited += steps.reduce((sum, other) => sum + other.visited, 0);
    if (visited > MOST_VISITED) throw tooLarge('neighbourhood');
    level = steps.filter(({ id, mayReach }) => mayReach && !all.has(id)).map(({ id }) => id);
    for (const id of level) all.add(id);
  }
  return [...all];
}

async function readAmong(
  ask: Ask,
  known: Known,
  ids: readonly string[],
  types: readonly string[] | null,
): Promise<readonly RelationRow[]> {
  const rows = await ask(found, among(typePattern(known)), { keys: keys(ids), filter: { types } });
  return rows.map(({ row }) => row);
}

function keys(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].map((id) => keyOf('Entity', id));
}

function rowOf(rows: ReadonlyMap<string, EntityRow>, id: string): readonly EntityRow[] {
  const row = rows.get(id);
  return row === undefined ? [] : [row];
}
