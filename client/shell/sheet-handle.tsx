import type { Pane } from '../address.ts';
import { go, place } from '../state.ts';

/** From each stop of the sheet, what a tap leads to; a swipe goes one stop up or down. */
const TAP: Partial<Record<Pane, Pane>> = { main: 'half', half: 'detail', detail: 'main' };
const UP: Partial<Record<Pane, Pane>> = { main: 'half', half: 'detail' };
const DOWN: Partial<Record<Pane, Pane>> = { detail: 'half', half: 'main' };
const SWIPE_PX = 24;
const WORDS: Partial<Record<Pane, string>> = {
  main: 'Raise the detail',
  half: 'Show all of the detail',
  detail: 'Lower the detail',
};

/** The handle of Detail's sheet on a narrow page: three stops, by tap, by swipe and by keyboard. */
export function SheetHandle() {
  const { pane } = place.value;
  let startY = 0;
  let swiped = false;
  const to = (next: Pane | undefined) => {
    if (next !== undefined) go({ pane: next }, 'replace');
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={WORDS[pane] ?? 'Detail'}
      onPointerDown={(event) => {
        startY = event.clientY;
        swiped = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        const moved = event.clientY - startY;
        if (Math.abs(moved) < SWIPE_PX) return;
        swiped = true;
        to(moved < 0 ? UP[pane] : DOWN[pane]);
      }}
      onClick={() => {
        if (!swiped) to(TAP[pane]);
      }}
    />
  );
}
