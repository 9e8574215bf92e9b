import { web } from '../data/graph.ts';
import { shown } from '../data/shown.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';
import type { Canvas } from '../network/canvas.ts';
import { canvasNow } from '../network/canvas-now.ts';
import { scene } from '../network/scene-now.ts';
import { place } from '../state.ts';
import { sortThings, sortTies } from '../table/rows.ts';

/** What the view shows, as the server takes it: things, where and in which colour they are drawn, and relations, in the order of the view. */
export interface Taken {
  readonly nodes: readonly {
    readonly id: string;
    readonly x?: number;
    readonly y?: number;
    readonly colour?: string;
  }[];
  readonly relations: readonly string[];
}

/** What is shown now: of the network what is drawn, else all that the filters let through, in the table's order. */
export function whatIsShown(): Taken {
  const canvas = canvasNow.value;
  if (canvas !== null && place.value.view === 'network' && scene.value.nodes.length > 0) return whatIsDrawn(canvas);
  const { rows, sort } = place.value;
  return {
    nodes: sortThings(shown.value, rows === 'things' ? sort : null).map(({ id }) => ({ id })),
    relations: sortTies(shown.value, rows === 'relations' ? sort : null).map(({ id }) => id),
  };
}

function whatIsDrawn(canvas: Canvas): Taken {
  const places = canvas.places();
  const colours: ReadonlyMap<string, string> = new Map(Object.entries(canvas.colours()));
  const nodes = new Map<string, Taken['nodes'][number]>();
  for (const { id, selects } of scene.value.nodes) {
    const thing = web.value.things.get(selects ?? '');
    if (thing === undefined || nodes.has(thing.id)) continue;
    const at = places.get(id);
    const colour = toHex(colours.get(KIND_SHAPES[thing.upper].token) ?? '');
    nodes.set(thing.id, { id: thing.id, ...at, ...(at === undefined || colour === null ? {} : { colour }) });
  }
  const ties = new Set(scene.value.edges.flatMap((edge) => edge.ties).filter((id) => web.value.ties.has(id)));
  return { nodes: [...nodes.values()], relations: [...ties] };
}

/** "rgb(11, 99, 165)" as "#0b63a5"; null for a colour of another form. */
function toHex(colour: string): string | null {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1) ?? [];
  if (parts.length !== 3) return null;
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
