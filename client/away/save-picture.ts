import { start } from '../data/graph.ts';
import { canvasNow } from '../network/canvas-now.ts';
import { scene } from '../network/scene-now.ts';
import { place } from '../state.ts';
import { pictureOfTrace } from '../trace/picture-of-trace.ts';
import { pictureOfNetwork } from './picture.ts';
import { save } from './save.ts';
import { takePng, takeSvg } from './take-picture.ts';

/**
 * Saves the picture of the network or the trace, whichever is shown.
 * @throws {Error} that says why it can't be had
 */
export async function savePicture(ending: 'svg' | 'png'): Promise<void> {
  const { view, layout } = place.value;
  const canvas = canvasNow.value;
  const picture =
    view === 'trace' ? pictureOfTrace() : canvas === null ? null : pictureOfNetwork(canvas, scene.value, layout);
  if (picture === null) throw new Error('nothing is drawn now');
  const version = start.value?.statistics.version.slice(0, 7) ?? '';
  save(
    await (ending === 'svg' ? takeSvg(picture) : takePng(picture)),
    `compact-graph-${picture.name}-${version}.${ending}`,
  );
}
