import { signal } from '@preact/signals';

const query = matchMedia('(max-width: 719.98px)');

/** Whether the page shows one region at a time; the same width as in the styles. */
export const narrow = signal(query.matches);

query.addEventListener('change', ({ matches }) => {
  narrow.value = matches;
});
