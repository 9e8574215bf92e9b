import type { Pin } from '../address.ts';
import type { Web } from '../data/model.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { wrapWords } from './elements.ts';
import { isSupported } from './overview-rows.ts';
import { type Point, type Scene, sceneNode } from './scene.ts';
import { tieEdge } from './tie-edge.ts';

/** Everything the filters let through, at places found by force from a seed, but for what was put elsewhere by hand. */
export function layOutFree(web: Web, arranged: ReadonlyMap<string, Point>, pins: readonly Pin[]): Scene {
  const pinned = new Map(pins.filter(({ id }) => arranged.has(id)).map(({ id, x, y }) => [id, { x, y }] as const));
  const places = new Map([...arranged, ...pinned]);
  const things = [...web.things.values()].filter(({ id }) => places.has(id));
  const landmarks = findLandmarks(web, places);
  const alone = web.things.size - things.length;
  return {
    nodes: things.map((thing) => {
      const ties = web.tiesOf.get(thing.id)?.length ?? 0;
      const size = Math.min(10 + 2.4 * Math.sqrt(ties), 30);
      const at = places.get(thing.id) ?? { x: 0, y: 0 };
      return sceneNode({
        ...at,
        id: thing.id,
        selects: thing.id,
        kind: thing.upper,
        width: size * KIND_SHAPES[thing.upper].ratio,
        height: size,
        filled: thing.upper !== 'Recommendation' || isSupported(web, thing.id),
        under: wrapWords(thing.upper === 'Recommendation' ? (thing.number ?? thing.label) : thing.label, 20, 2),
        landmark: landmarks.has(thing.id),
        pinned: pinned.has(thing.id),
        spoken: `${thing.label}, ${KIND_SHAPES[thing.upper].word}, ${ties} relations${pinned.has(thing.id) ? ', pinned' : ''}`,
      });
    }),
    edges: [...web.ties.values()].map((tie) => ({ ...tieEdge(tie), bend: 'thread' as const })),
    title: `Everything the filters let through: ${things.length} things, ${web.ties.size} relations.`,
    note: `${things.length} things, ${web.ties.size} relations${alone > 0 ? `; ${alone} tied to nothing are left out` : ''}${pinned.size > 0 ? `; ${pinned.size} pinned` : ''}`,
  };
}

/** Space between the things whose names are seen from afar. */
const LANDMARK_SPACE = { across: 420, down: 130 };
/** How many may be one. */
const MOST_LANDMARKS = 48;

/** The things with most ties, each far enough from the others that their names don't meet. */
function findLandmarks(web: Web, places: ReadonlyMap<string, Point>): ReadonlySet<string> {
  const byTies = [...places]
    .sort(([a], [b]) => (web.tiesOf.get(b)?.length ?? 0) - (web.tiesOf.get(a)?.length ?? 0) || (a < b ? -1 : 1))
    .slice(0, MOST_LANDMARKS);
  const found: (readonly [id: string, at: Point])[] = [];
  for (const [id, at] of byTies) {
    if (web.things.get(id)?.upper === 'Recommendation') continue;
    const free = found.every(
      ([, other]) => Math.abs(other.x - at.x) > LANDMARK_SPACE.across || Math.abs(other.y - at.y) > LANDMARK_SPACE.down,
    );
    if (free) found.push([id, at]);
  }
  return new Set(found.map(([id]) => id));
}
