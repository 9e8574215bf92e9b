import { effect } from '@preact/signals';
import { place } from '../state.ts';

const MAIN = ['.main', '.detail article', '.reader'];
const DETAIL_FIRST = ['.detail article', ...MAIN];

/** What had the focus when the Reader was opened. */
let opener: Element | null = null;

/**
 * Gives the keyboard a place after each step that took its own away: what was selected, from where the Reader was opened once it is
 * shut, else the main part of the page. Where it still stands on something that can be seen, it stays. Called once.
 */
export function watchFocus(): void {
  let last = place.peek();
  effect(() => {
    const here = place.value;
    if (here === last) return;
    const opensDetail = here.selected !== null && here.selected !== last.selected;
    const shutsReader = here.passage === null && last.passage !== null;
    last = here;
    requestAnimationFrame(() => {
      if (!isLost()) return;
      if (shutsReader && opener instanceof HTMLElement && canBeSeen(opener)) opener.focus();
      else focusFirst(opensDetail ? DETAIL_FIRST : MAIN);
    });
  });
}

/** Brings the keyboard to a passage that was opened, so that Tab goes on from there; from where is kept for when the Reader is shut. */
export function focusOnOpened(passage: HTMLElement): void {
  if (document.activeElement?.closest('.reader') == null) opener = document.activeElement;
  focusOn(passage);
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
