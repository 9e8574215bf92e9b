import type { PathRows, PathsAsked } from '../port.ts';
import type { GraphIndex } from './graph-index.ts';
import { type StepsTowards, stepsTowards } from './steps-towards.ts';

/**
 * The simple paths between two entities, shortest first. Length by length, a depth-first walk from `from` takes the relations of each node
 * by order, so that paths come in the order asked and the walk ends with the last one wanted; it takes only steps to nodes from which `to`
 * is near enough for the steps left.
 * @throws {StoreError} `too-large`
 */
export function paths(index: GraphIndex, asked: PathsAsked): readonly PathRows[] {
  const { from, to, maxLength, first } = asked;
  if (from === to || !index.entityById.has(from) || !index.entityById.has(to)) return [];
  const towards = stepsTowards(index, to);
  const found: PathRows[] = [];
  for (let length = 1; length <= maxLength && found.length < first; length++) {
    for (const path of pathsOfLength(asked, length, towards)) {
      found.push(path);
      if (found.length === first) break;
    }
  }
  return found;
}

/** All simple paths of exactly this length, by the order of their relations. */
function* pathsOfLength({ from, to }: PathsAsked, length: number, towards: StepsTowards): Generator<PathRows> {
  const nodes = [from];
  const relations: string[] = [];
  const onPath = new Set(nodes);
  yield* walkOn(from);

  function* walkOn(node: string): Generator<PathRows> {
    const left = length - relations.length - 1;
    for (const step of towards.steps(node, left)) {
      const next = step.to.id;
      if (onPath.has(next) || (next === to && left > 0)) continue;
      towards.visit();
      nodes.push(next);
      relations.push(step.relation.id);
      onPath.add(next);
      if (left === 0) yield { nodes: [...nodes], relations: [...relations] };
      else yield* walkOn(next);
      onPath.delete(next);
      nodes.pop();
      relations.pop();
    }
  }
}
