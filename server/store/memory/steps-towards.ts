import { MOST_VISITED, tooLarge } from '../store-errors.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Step } from './steps.ts';

/** The steps worth taking on the way to one entity. */
export interface StepsTowards {
  /** The steps from a node, by order, after which `left` more may reach the entity; 0: those that reach it. */
  steps(node: string, left: number): readonly Step[];
  /**
   * Counts one relation visited; `steps` counts each it looks at for the first time.
   * @throws {StoreError} `too-large`
   */
  visit(): void;
}

/** Measures distances from `to` breadth first, only as far as is asked, and remembers the steps worth taking. */
export function stepsTowards(index: GraphIndex, to: string): StepsTowards {
  const distanceById = new Map([[to, 0]]);
  const worthTaking = new Map<string, readonly Step[]>();
  let level: readonly string[] = [to];
  let measured = 0;
  let visited = 0;

  function visit(): void {
    visited++;
    if (visited > MOST_VISITED) throw tooLarge('paths');
  }

  function measureTo(distance: number): void {
    while (measured < distance && level.length > 0) {
      measured++;
      const next: string[] = [];
      for (const { to: neighbour } of level.flatMap((id) => index.stepsById.get(id) ?? [])) {
        visit();
        if (distanceById.has(neighbour.id)) continue;
        distanceById.set(neighbour.id, measured);
        next.push(neighbour.id);
      }
      level = next;
    }
  }

  function isWorthTaking({ to: next }: Step, left: number): boolean {
    visit();
    const distance = distanceById.get(next.id);
    return distance !== undefined && distance <= left;
  }

  return {
    visit,
    steps(node, left) {
      measureTo(left);
      const key = `${left} ${node}`;
      const remembered = worthTaking.get(key);
      if (remembered !== undefined) return remembered;
      const steps = (index.stepsById.get(node) ?? []).filter((step) => isWorthTaking(step, left));
      worthTaking.set(key, steps);
      return steps;
    },
  };
}
