import xIcon from 'lucide-static/icons/x.svg?raw';
import type { View } from '../address.ts';
import { NO_FILTERS } from '../data/filter.ts';
import { start, typeById, web } from '../data/graph.ts';
import { Icon } from '../shared/icon.tsx';
import { go, place } from '../state.ts';
import { filtersInWords } from './filters-in-words.ts';

/** Told in full; more than this are counted. */
const MOST_TOLD = 6;

/** The views that show what the filters let through; the others answer from all there is. */
const FILTERED: readonly View[] = ['network', 'table'];

/** What is set of the filters, always in sight, each with what takes it back; nothing where nothing is set. */
export function ActiveFilters() {
  const set = filtersInWords(place.value, {
    type: (id) => typeById.value.get(id)?.label ?? id,
    thing: (id) => web.value.things.get(id)?.label ?? id,
    document: (id) => start.value?.documents.find((one) => one.id === id)?.shortTitle ?? id,
  });
  if (set.length === 0) return null;
  return (
    <fieldset class="active-filters" aria-label="Filters that are set">
      <span class="meta">
        {FILTERED.includes(place.value.view) ? 'Shown:' : 'This view shows all; for Network and Table are set:'}
      </span>
      {set.slice(0, MOST_TOLD).map(({ words, lift }) => (
        <button key={words} type="button" class="button" title="Take this filter back" onClick={() => go(lift)}>
          {words}
          <Icon svg={xIcon} size={14} />
        </button>
      ))}
      {set.length > MOST_TOLD && <span class="meta">and {set.length - MOST_TOLD} more</span>}
      <button type="button" class="button clear" onClick={() => go(NO_FILTERS)}>
        Clear
      </button>
    </fieldset>
  );
}
