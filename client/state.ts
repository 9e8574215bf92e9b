import { computed, effect, signal } from '@preact/signals';
import { formatPlace, type Place, parsePlace, START } from './address.ts';

const current = signal<Place>(parsePlace(location.search));

/** Where the reader is. Views read it; `go` alone changes it. */
export const place = computed(() => current.value);

/** How many steps of this visit Back can undo. */
export const stepsTaken = signal(0);

/** Goes to a changed place. A `push` is a step that Back undoes; a `replace` is not (typing, sliding). */
export function go(change: Partial<Place>, how: 'push' | 'replace' = 'push'): void {
  const next = changed(current.value, change);
  const query = formatPlace(next);
  if (query === formatPlace(current.value)) return;
  if (how === 'push') stepsTaken.value += 1;
  const url = query === '' ? location.pathname : query;
  if (how === 'push') history.pushState({ step: stepsTaken.value }, '', url);
  else history.replaceState({ step: stepsTaken.value }, '', url);
  current.value = next;
}

/** A place with some of it changed; who selects anew lets go of the second thing, who looks around another of what was brought in. */
function changed(place: Place, change: Partial<Place>): Place {
  const others: Partial<Place> = {
    ...('selected' in change ? { also: null } : {}),
    ...('around' in change && change.around !== place.around ? { grown: [] } : {}),
  };
  return { ...place, ...others, ...change };
}

/** Undoes the last step, as the browser's Back does. */
export function back(): void {
  history.back();
}

/** The first picture again, with nothing chosen and nothing hidden. */
export function startOver(): void {
  go(START);
}

/** Opens a passage in the Reader, with a stretch of it marked. */
export function openPassage(passage: string, mark: Place['mark'] = null): void {
  go({ passage, mark, pane: 'document' });
}

/** The address of a place with some of it changed, for a link that can be copied or opened in a new tab. */
export function hrefOf(change: Partial<Place>): string {
  return `${location.pathname}${formatPlace(changed(current.value, change))}`;
}

/** The address of a place with nothing else open or hidden, for a link that is to last: what a citation gives. */
export function hrefOfPlace(place: Partial<Place>): string {
  return `${location.pathname}${formatPlace({ ...START, ...place })}`;
}

/** Puts an id into a list of the state, or takes it out. */
export function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/** Listens to the browser's Back and Forward; called once, when the page starts. */
export function watchHistory(): void {
  addEventListener('popstate', (event) => {
    const step: unknown = event.state?.step;
    stepsTaken.value = typeof step === 'number' ? step : 0;
    current.value = parsePlace(location.search);
  });
}

/** Light, dark, or as the system has it; kept on this machine, for it is the reader's and not the picture's. */
export const scheme = signal<'system' | 'light' | 'dark'>(readScheme());

/** Keeps the page's colour scheme as chosen. */
export function watchScheme(): void {
  effect(() => {
    document.documentElement.dataset.scheme = scheme.value;
    try {
      localStorage.setItem('scheme', scheme.value);
    } catch {
      // A browser that keeps nothing still changes the colours of this visit.
    }
  });
}

function readScheme(): 'system' | 'light' | 'dark' {
  try {
    const kept = localStorage.getItem('scheme');
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}
