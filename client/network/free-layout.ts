import type { Web } from '../data/model.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { arrowOf } from '../kinds/tie-mark.tsx';
import { isSupported } from './overview-rows.ts';
import { type Point, type Scene, sceneNode } from './scene.ts';

/** Everything the filters let through, at places found by force from a seed. */
export function layOutFree(web: Web, places: ReadonlyMap<string, Point>): Scene {
  const things = [...web.things.values()].filter(({ id }) => places.has(id));
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
        captions: [
          {
            text: thing.upper === 'Recommendation' ? (thing.number ?? thing.label) : thing.label,
            side: 'below',
            voice: 'sans',
            width: 120,
            lines: 2,
          },
        ],
        spoken: `${thing.label}, ${KIND_SHAPES[thing.upper].word}, ${ties} relations`,
      });
    }),
    edges: [...web.ties.values()].map((tie) => ({
      id: tie.id,
      ties: [tie.id],
      source: tie.source,
      target: tie.target,
      arrow: arrowOf(tie),
      basis: tie.basis,
      contested: tie.contested,
      word: '',
      from: { x: 0, y: 0 },
      to: { x: 0, y: 0 },
      bend: 'straight' as const,
      onDemand: false,
    })),
    title: `Everything the filters let through: ${things.length} things, ${web.ties.size} relations.`,
    note: `${things.length} things, ${web.ties.size} relations${alone > 0 ? `; ${alone} tied to nothing are left out` : ''}`,
  };
}
