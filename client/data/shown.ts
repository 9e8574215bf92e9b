import { computed } from '@preact/signals';
import { place } from '../state.ts';
import { activeFilters, filterWeb } from './filter.ts';
import { web } from './graph.ts';

/** What the filters of the place let through of what has been read. */
export const shown = computed(() => (activeFilters(place.value) === 0 ? web.value : filterWeb(web.value, place.value)));
