import { effect } from '@preact/signals';
import type { Place } from '../address.ts';
import { place } from '../state.ts';

const MAIN = ['.main', '.detail article', '.reader'];
const DETAIL_FIRST = ['.detail article', ...MAIN];

/** What stands beside the view while it is open, by its class. */
type Beside = 'reader' | 'cell-panel';

/** What had the focus when it was opened. */
const openers = new Map<Beside, Element | null>();

/**
 * Gives the keyboard a place after each step that took its own away: what was selected; once the Reader or a cell is shut, from where
 * it was opened; else the main part of the page. Where it still stands on something that can be seen, it stays. Called once.
 */
export function watchFocus(): void {
  let last = place.peek();
  effect(() => {
    const here = place.value;
    if (here === last) return;
    const opensDetail = here.selected !== null && here.selected !== last.selected;
    const shut = shutBetween(last, here);
    last = here;
    requestAnimationFrame(() => {
      if (!isLost()) return;
      const opener = shut === null ? null : openers.get(shut);
      if (opener instanceof HTMLElement && canBeSeen(opener)) opener.focus();
      else focusFirst(opensDetail ? DETAIL_FIRST : MAIN);
    });
  });
}

/** Brings the keyboard into what was opened beside the view, so that Tab goes on from there; where it came from is kept. */
export function focusOnOpened(within: Beside, element: HTMLElement): void {
  const at = document.activeElement;
  if (at?.closest(`.${within}`) == null) openers.set(within, at);
  focusOn(element);
}

function shutBetween(last: Place, here: Place): Beside | null {
  if (last.passage !== null && here.passage === null) return 'reader';
  return last.cell !== null && here.cell === null ? 'cell-panel' : null;
}

function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

function isLost(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || !canBeSeen(at);
}

function focusFirst(selectors: readonly string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null || !canBeSeen(element)) continue;
    focusOn(element);
    return;
  }
}

function canBeSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
