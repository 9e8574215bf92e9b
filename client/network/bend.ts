import type { Point } from './scene.ts';

/** Control points as Cytoscape wants them: how far along the straight line, and how far to its side. */
export interface Bend {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/** A curve that leaves and arrives level, as lines between two columns do. */
export function columnBend(from: Point, to: Point): Bend {
  const reach = (to.x - from.x) * 0.34;
  return bendThrough(from, to, [
    { x: from.x + reach, y: from.y },
    { x: to.x - reach, y: to.y },
  ]);
}

/** A slight bow to one side, by which two lines between the same ends are told apart. */
export function bow(px: number): Bend {
  return { weights: [0.5], distances: [px] };
}

function bendThrough(from: Point, to: Point, points: readonly Point[]): Bend {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const along = { x: dx / length, y: dy / length };
  return {
    weights: points.map(({ x, y }) => ((x - from.x) * along.x + (y - from.y) * along.y) / length),
    distances: points.map(({ x, y }) => -(x - from.x) * along.y + (y - from.y) * along.x),
  };
}
