import fileText from 'lucide-static/icons/file-text.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import searchX from 'lucide-static/icons/search-x.svg?raw';
import sliders from 'lucide-static/icons/sliders-horizontal.svg?raw';
import { activeFilters } from '../data/filter.ts';
import { start } from '../data/graph.ts';
import { Icon } from '../shared/icon.tsx';
import { go, place } from '../state.ts';

/** Find, folded: where room is short, its parts are one click away. */
export function Rail({ onFilters, open }: { readonly onFilters: () => void; readonly open: boolean }) {
  const here = place.value;
  const [first] = start.value?.documents ?? [];
  const active = activeFilters(here);
  return (
    <nav class="rail" aria-label="Find">
      <button
        type="button"
        class="rail-button"
        aria-expanded={open}
        aria-label={active > 0 ? `Filters, ${active} set` : 'Filters'}
        title="Filters"
        onClick={onFilters}
      >
        <Icon svg={sliders} size={20} />
        {active > 0 && <span class="badge">{active}</span>}
      </button>
      <button
        type="button"
        class="rail-button"
        aria-label="Issues"
        title="Issues"
        aria-pressed={here.view === 'issues'}
        onClick={() => go({ view: 'issues' })}
      >
        <Icon svg={scale} size={20} />
      </button>
      <button
        type="button"
        class="rail-button"
        aria-label="Gaps"
        title="Gaps"
        aria-pressed={here.view === 'gaps'}
        onClick={() => go({ view: 'gaps' })}
      >
        <Icon svg={searchX} size={20} />
      </button>
      {first !== undefined && (
        <button
          type="button"
          class="rail-button"
          aria-label="Document"
          title="Document"
          aria-pressed={here.passage !== null}
          onClick={() => go(here.passage === null ? { passage: first.id } : { passage: null, mark: null })}
        >
          <Icon svg={fileText} size={20} />
        </button>
      )}
    </nav>
  );
}
