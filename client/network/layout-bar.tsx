import maximize from 'lucide-static/icons/maximize.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import { web } from '../data/graph.ts';
import { isTieId } from '../data/model.ts';
import { Icon } from '../shared/icon.tsx';
import { go, place } from '../state.ts';
import type { Canvas } from './canvas.ts';

/** How the network is laid out, and how near. */
export function LayoutBar({ canvas }: { readonly canvas: Canvas | null }) {
  const { layout, around, selected, seed } = place.value;
  const candidate = selected !== null && !isTieId(selected) && web.value.things.has(selected) ? selected : around;
  const name = candidate === null ? '' : (web.value.things.get(candidate)?.label ?? '');
  return (
    <div class="layout-bar">
      <div class="layouts" role="group" aria-label="Layout of the network">
        <button
          type="button"
          class="button"
          aria-pressed={layout === 'overview'}
          onClick={() => go({ layout: 'overview', unfolded: [] })}
        >
          Overview
        </button>
        {candidate !== null && (
          <button
            type="button"
            class="button around"
            aria-pressed={layout === 'around' && around === candidate}
            onClick={() => go({ layout: 'around', around: candidate, unfolded: [] })}
          >
            <span>Around {name}</span>
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-pressed={layout === 'free'}
          onClick={() => go({ layout: 'free', unfolded: [] })}
        >
          Everything
        </button>
        {layout === 'free' && (
          <button type="button" class="button" onClick={() => go({ seed: (seed % 999) + 1 })}>
            Arrange anew
          </button>
        )}
      </div>
      <div class="zooms">
        <button type="button" class="icon-button" aria-label="Zoom in" onClick={() => canvas?.zoomBy(1.25)}>
          <Icon svg={plus} size={18} />
        </button>
        <button type="button" class="icon-button" aria-label="Zoom out" onClick={() => canvas?.zoomBy(0.8)}>
          <Icon svg={minus} size={18} />
        </button>
        <button type="button" class="icon-button" aria-label="Fit into view" onClick={() => canvas?.fit()}>
          <Icon svg={maximize} size={18} />
        </button>
      </div>
    </div>
  );
}
