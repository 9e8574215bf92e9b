import crosshair from 'lucide-static/icons/crosshair.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import { TakeAwayButton } from '../away/take-away-button.tsx';
import { Icon } from '../shared/icon.tsx';
import type { Canvas } from './canvas.ts';
import { chosen } from './scene-now.ts';

/** Nearer, further, all in sight. */
export function Zooms({ canvas }: { readonly canvas: Canvas | null }) {
  return (
    <div class="zooms">
      <TakeAwayButton />
      <button type="button" class="icon-button" aria-label="Zoom in" onClick={() => canvas?.zoomBy(1.25)}>
        <Icon svg={plus} size={18} />
      </button>
      <button type="button" class="icon-button" aria-label="Zoom out" onClick={() => canvas?.zoomBy(0.8)}>
        <Icon svg={minus} size={18} />
      </button>
      {chosen.value.nodes.size > 0 && (
        <button
          type="button"
          class="icon-button wide-only"
          aria-label="Zoom to what is selected"
          title="Zoom to what is selected"
          onClick={() => canvas?.zoomTo(chosen.value.nodes)}
        >
          <Icon svg={crosshair} size={18} />
        </button>
      )}
      <button type="button" class="icon-button" aria-label="Fit into view" onClick={() => canvas?.fit()}>
        <Icon svg={maximize} size={18} />
      </button>
    </div>
  );
}
