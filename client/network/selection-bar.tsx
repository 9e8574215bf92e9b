import pinIcon from 'lucide-static/icons/pin.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import workflow from 'lucide-static/icons/workflow.svg?raw';
import { web } from '../data/graph.ts';
import { isTieId } from '../data/model.ts';
import { shown } from '../data/shown.ts';
import { Icon } from '../shared/icon.tsx';
import { go, place, toggled } from '../state.ts';
import { undrawnNeighbours } from './grow.ts';
import { pin, unpin } from './pins.ts';
import { scene } from './scene-now.ts';

/** What can be done in the drawing with what is selected: bring in its neighbours, or pin it; of two, ask for the ways between them. */
export function SelectionBar() {
  const { selected, also, layout } = place.value;
  const isDrawn = selected !== null && scene.value.nodes.some(({ id }) => id === selected);
  if (!isDrawn || isTieId(selected)) return null;
  return (
    <fieldset class="selection-bar" aria-label="With what is selected">
      {also !== null && <Ways from={selected} to={also} />}
      {layout === 'around' && <Grow id={selected} />}
      {layout === 'free' && <Pin id={selected} />}
    </fieldset>
  );
}

function Ways({ from, to }: { readonly from: string; readonly to: string }) {
  const label = (id: string) => web.value.things.get(id)?.label ?? id;
  return (
    <button
      type="button"
      class="button primary"
      title={`${label(from)} and ${label(to)}`}
      onClick={() =>
        go({ view: 'network', layout: 'path', around: from, pathTo: to, selected: null, pane: 'half', unfolded: [] })
      }
    >
      <Icon svg={workflow} />
      Ways between the two
    </button>
  );
}

/** Brings a thing's own neighbours in beside it; how many is told before. */
function Grow({ id }: { readonly id: string }) {
  const { around, grown } = place.value;
  if (id === around || !shown.value.things.has(id)) return null;
  const isGrown = grown.includes(id);
  const more = undrawnNeighbours(shown.value, id, scene.value.nodes).length;
  if (!isGrown && more === 0) return <span class="meta">It is tied to nothing else.</span>;
  return (
    <button
      type="button"
      class="button"
      aria-pressed={isGrown}
      onClick={() =>
        go({ grown: toggled(grown, id), unfolded: place.value.unfolded.filter((one) => one !== `grown:${id}`) })
      }
    >
      <Icon svg={plus} />
      {isGrown ? 'Its others are shown' : `Show its ${more} ${more === 1 ? 'other' : 'others'}`}
    </button>
  );
}

function Pin({ id }: { readonly id: string }) {
  const isPinned = place.value.pins.some((other) => other.id === id);
  const node = scene.value.nodes.find((other) => other.id === id);
  if (node === undefined) return null;
  return (
    <button type="button" class="button" aria-pressed={isPinned} onClick={() => (isPinned ? unpin(id) : pin(id, node))}>
      <Icon svg={pinIcon} />
      {isPinned ? 'Pinned' : 'Pin'}
    </button>
  );
}
