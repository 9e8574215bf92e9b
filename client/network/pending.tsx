import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { reading } from '../data/graph.ts';
import { shown } from '../data/shown.ts';
import { paths, pathsError } from '../paths/find-paths.ts';
import { place } from '../state.ts';
import { canvasNow } from './canvas-now.ts';
import { scene } from './scene-now.ts';

/** Nothing is said of what comes within this. */
const SLOW_AFTER_MS = 300;

/** What is told while there is nothing to see yet, or nothing at all: what is being done, or what to do. */
export function Pending() {
  const slow = useSignal(false);
  const isDrawn = useComputed(() => scene.value.nodes.length > 0 && canvasNow.value !== null);
  useSignalEffect(() => {
    slow.value = false;
    if (isDrawn.value) return;
    const timer = setTimeout(() => {
      slow.value = true;
    }, SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  });
  if (isDrawn.value || !slow.value) return null;
  return (
    <p class="network-pending meta" role="status">
      {wordsOf()}
    </p>
  );
}

function wordsOf(): string {
  const { layout } = place.value;
  if (scene.value.nodes.length > 0) return 'Drawing …';
  if (reading.value.state === 'reading') return 'Reading the graph …';
  if (layout === 'free' && shown.value.ties.size === 0) return 'The filters let no relation through.';
  if (layout === 'free') return `Arranging ${shown.value.things.size} things …`;
  if (layout === 'path' && pathsError.value !== null) return 'The ways could not be read: Detail says why.';
  if (layout === 'path') return paths.value === null ? 'Looking for ways …' : 'No way leads from one to the other.';
  return 'The filters let nothing through.';
}
