import type { EntityRow, RelationRow } from '../../knowledge/graph.ts';

/** One step of a walk: along a relation, either way, to the entity at its other end. */
export interface Step {
  readonly relation: RelationRow;
  readonly to: EntityRow;
}

/** The steps from each entity, in the order of the relations given; a relation of an entity to itself is one step. */
export function indexSteps(
  relations: readonly RelationRow[],
  entityById: ReadonlyMap<string, EntityRow>,
): ReadonlyMap<string, readonly Step[]> {
  const stepsById = new Map<string, Step[]>();
  for (const relation of relations) {
    const source = entityById.get(relation.source);
    const target = entityById.get(relation.target);
    if (source === undefined || target === undefined) continue;
    addStep(stepsById, source.id, { relation, to: target });
    if (source !== target) addStep(stepsById, target.id, { relation, to: source });
  }
  return stepsById;
}

function addStep(stepsById: Map<string, Step[]>, from: string, step: Step): void {
  const steps = stepsById.get(from);
  if (steps === undefined) stepsById.set(from, [step]);
  else steps.push(step);
}
