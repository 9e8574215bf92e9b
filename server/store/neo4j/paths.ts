import type { PathRows, PathsAsked } from '../port.ts';
import { MOST_VISITED, tooLarge } from '../store-errors.ts';
import { readSurroundings, type Surroundings } from './paths-surroundings.ts';
import type { Ask, Known } from './question.ts';

/**
 * The simple paths between two entities, shortest first. Neo4j is asked once for each step outwards from `to`, only as far as paths of the
 * length at hand can go; among those relations the paths are walked here, so that the walk ends with the last one wanted.
 */
export async function readPaths(ask: Ask, known: Known, asked: PathsAsked): Promise<readonly PathRows[]> {
  const { from, to, maxLength, first } = asked;
  if (from === to || first < 1) return [];
  const around = await readSurroundings(ask, known, from, to);
  const found: PathRows[] = [];
  for (let length = 1; length <= maxLength && found.length < first; length++) {
    if (!(await around.widenTo(length - 1))) break;
    for (const path of walk(asked, length, around)) {
      found.push(path);
      if (found.length === first) break;
    }
  }
  return found;
}

/** A path begun: where it stands, how it came there, and the steps not yet tried. */
interface Begun {
  readonly node: string;
  readonly relation: string | null;
  readonly steps: Iterator<{ readonly relation: string; readonly to: string }>;
}

/** All simple paths of exactly this length, by the order of their relations. */
function* walk({ from, to }: PathsAsked, length: number, around: Surroundings): Generator<PathRows> {
  const path: Begun[] = [{ node: from, relation: null, steps: around.steps(from, length - 1) }];
  let visited = 0;
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { value: step, done } = top.steps.next();
    if (done === true) {
      path.pop();
      continue;
    }
    visited++;
    if (visited > MOST_VISITED) throw tooLarge('paths');
    const left = length - path.length;
    if (path.some(({ node }) => node === step.to) || (step.to === to) !== (left === 0)) continue;
    if (left === 0) yield toRows([...path, { node: step.to, relation: step.relation }]);
    else path.push({ node: step.to, relation: step.relation, steps: around.steps(step.to, left - 1) });
  }
}

function toRows(path: readonly Omit<Begun, 'steps'>[]): PathRows {
  return {
    nodes: path.map(({ node }) => node),
    relations: path.flatMap(({ relation }) => (relation === null ? [] : [relation])),
  };
}
