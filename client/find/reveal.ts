import type { Place } from '../address.ts';
import { web } from '../data/graph.ts';
import { scene } from '../network/scene-now.ts';
import { go, place } from '../state.ts';

/** Selects a thing and makes sure that the network shows it: where it is drawn already, or in the middle of its own. */
export function reveal(id: string): void {
  const thing = web.value.things.get(id);
  const drawn =
    place.value.layout !== 'around' && scene.value.nodes.some((node) => node.id === id || node.selects === id);
  const view: Partial<Place> = place.value.view === 'table' ? {} : { view: 'network' };
  if (drawn || thing === undefined) go({ ...view, selected: id, pane: 'detail' });
  else go({ ...view, selected: id, layout: 'around', around: id, unfolded: [], pane: 'detail' });
}
