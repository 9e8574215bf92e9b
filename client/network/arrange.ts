import { signal } from '@preact/signals';
import type { Web } from '../data/model.ts';
import type { ArrangeAsked } from './arrange.worker.ts';
import type { Point } from './scene.ts';

/** Where force put each thing; null until it has. */
export const arranged = signal<ReadonlyMap<string, Point> | null>(null);

let worker: Worker | null = null;
let lastAsked = '';

/** Arranges a web off the main thread; the answer comes to `arranged`. Things tied to nothing are left out. */
export function arrange(web: Web, seed: number): void {
  const asked: ArrangeAsked = {
    nodes: [...web.things.keys()].filter((id) => (web.tiesOf.get(id)?.length ?? 0) > 0),
    edges: [...web.ties.values()].map(({ source, target }) => [source, target] as const),
    seed,
  };
  const key = JSON.stringify(asked);
  if (key === lastAsked) return;
  lastAsked = key;
  worker?.terminate();
  worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<readonly (readonly [string, number, number])[]>) => {
    arranged.value = new Map(data.map(([id, x, y]) => [id, { x, y }]));
  });
  worker.postMessage(asked);
}
