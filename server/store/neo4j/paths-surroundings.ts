import { z } from 'zod';
import { MOST_VISITED, tooLarge } from '../store-errors.ts';
import { typePattern } from './filters.ts';
import { keyOf, OURS } from './model.ts';
import type { Ask, Known } from './question.ts';

/** The relations around the end of a path, as far as they have been read. */
export interface Surroundings {
  /**
   * Reads on until all nodes at this distance from the end are known; false where the beginning turned out not to be tied to it.
   * @throws {StoreError} `too-large`
   */
  widenTo(distance: number): Promise<boolean>;
  /** The steps from a node after which the end is at most `left` more away, by the order of their relations. */
  steps(node: string, left: number): Iterator<Step>;
}

interface Step {
  readonly relation: string;
  readonly order: number;
  readonly to: string;
}

function statement(pattern: string): string {
  return /* cypher */ `
    UNWIND $asked.keys AS key
    MATCH (entity:${OURS} {key: key})-[relation${pattern}]-(other:${OURS}:Entity)
    WHERE relation.digest IS NOT NULL
      AND other <> entity
    WITH entity, relation, other
    LIMIT $asked.limit
    RETURN entity.id AS entity, other.id AS other, relation.id AS relation, relation.order AS order
    ORDER BY relation.order, relation.id, entity.id
  `;
}

const record = z.object({ entity: z.string(), other: z.string(), relation: z.string(), order: z.number() });

/** The surroundings of `to`, and the relations of `from`, from which every path sets out. */
export async function readSurroundings(ask: Ask, known: Known, from: string, to: string): Promise<Surroundings> {
  const text = statement(typePattern(known));
  const distanceById = new Map([[to, 0]]);
  const stepsById = new Map<string, Map<string, Step>>();
  const remembered = new Map<string, readonly Step[]>();
  let level: readonly string[] = [to];
  let measured = 0;
  let visited = 0;

  /** Reads the relations of some nodes, and keeps them at both their ends. */
  async function read(ids: readonly string[]): Promise<readonly string[]> {
    const limit = MOST_VISITED - visited + 1;
    const rows = await ask(record, text, { keys: ids.map((id) => keyOf('Entity', id)), limit });
    visited += rows.length;
    if (visited > MOST_VISITED) throw tooLarge('paths');
    for (const { entity, other, relation, order } of rows) {
      addStep(stepsById, entity, { relation, order, to: other });
      addStep(stepsById, other, { relation, order, to: entity });
    }
    return rows.map(({ other }) => other);
  }

  const isTied = (await read([from])).length > 0;
  if (!isTied) level = [];
  return {
    async widenTo(distance) {
      while (measured < distance && level.length > 0) {
        measured++;
        const others = await read(level);
        level = [...new Set(others)].filter((id) => !distanceById.has(id));
        for (const id of level) distanceById.set(id, measured);
      }
      return level.length > 0 || distanceById.has(from);
    },
    steps(node, left) {
      const key = `${left} ${node}`;
      const worthTaking = remembered.get(key) ?? stepsWithin(stepsById.get(node), distanceById, left);
      remembered.set(key, worthTaking);
      return worthTaking.values();
    },
  };
}

function stepsWithin(
  steps: ReadonlyMap<string, Step> | undefined,
  distanceById: ReadonlyMap<string, number>,
  left: number,
): readonly Step[] {
  const isNear = ({ to }: Step) => (distanceById.get(to) ?? Number.POSITIVE_INFINITY) <= left;
  return [...(steps?.values() ?? [])].filter(isNear).sort((a, b) => a.order - b.order);
}

function addStep(stepsById: Map<string, Map<string, Step>>, node: string, step: Step): void {
  const steps = stepsById.get(node);
  if (steps === undefined) stepsById.set(node, new Map([[step.relation, step]]));
  else steps.set(step.relation, step);
}
