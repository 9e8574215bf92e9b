import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { LAPTOP, PHONE } from './browse.ts';

/** A way to use the page: what a test asks of it is done by mouse, by touch, or by keyboard with no click at all. */
export interface Hands {
  /** "by keyboard on a phone" */
  readonly name: string;
  readonly given: BrowserContextOptions;
  readonly phone: boolean;
  /** Presses what can be pressed: a button, a link, a check box, a fold. */
  press(target: Locator): Promise<void>;
  /** Writes into a field, in place of what stood there. */
  write(field: Locator, words: string): Promise<void>;
  /** Writes into the search box, from wherever one is. */
  search(page: Page, words: string): Promise<void>;
  /** Goes up to the bar at the top of the page. */
  goUp(page: Page): Promise<void>;
  /** Takes the first of what was found. */
  takeFirst(page: Page): Promise<void>;
}

/** No more stops than this lead to anything that a step asks for. */
const MOST_STOPS = 150;

/** What is found, in its list. */
export const found = (page: Page): Locator => page.getByRole('listbox', { name: 'Found' }).getByRole('option');

/**
 * Goes on by Tab until the target has the focus.
 * @throws {Error} that names the stops on the way, where it isn't reached
 */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  const page = target.page();
  const stops: string[] = [];
  const look = () =>
    target.evaluate((element) =>
      element === document.activeElement ? null : (document.activeElement?.textContent ?? ''),
    );
  for (let stop = await look(); stop !== null; stop = await look()) {
    if (stops.length === MOST_STOPS)
      throw new Error(`${target} is not within ${MOST_STOPS} stops: ${stops.join(' · ')}`);
    stops.push(stop.slice(0, 30));
    await page.keyboard.press('Tab');
  }
}

const byKeyboard = {
  press: async (target: Locator) => {
    await tabTo(target);
    const isBox = await target.evaluate((element) => element.matches('[type="checkbox"]'));
    await target.page().keyboard.press(isBox ? 'Space' : 'Enter');
  },
  write: async (field: Locator, words: string) => {
    await tabTo(field);
    await field.page().keyboard.press('ControlOrMeta+a');
    await field.page().keyboard.type(words);
  },
  search: async (page: Page, words: string) => {
    await page.keyboard.press('/');
    await page.keyboard.type(words);
  },
  goUp: (page: Page) => page.keyboard.press('/'),
  takeFirst: async (page: Page) => {
    await found(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
  },
};

const byPointer = (press: Hands['press']) => ({
  press,
  write: async (field: Locator, words: string) => {
    await press(field);
    await field.fill(words);
  },
  search: async (page: Page, words: string) => {
    const box = page.getByRole('combobox', { name: /^Search/ });
    await press(box);
    await box.fill(words);
  },
  goUp: async () => {},
  takeFirst: (page: Page) => press(found(page).first()),
});

/** The four ways in which each thing that people come to do must work. */
export const HANDS: readonly Hands[] = [
  { name: 'by mouse on a laptop', phone: false, given: { viewport: LAPTOP }, ...byPointer((target) => target.click()) },
  { name: 'by keyboard on a laptop', phone: false, given: { viewport: LAPTOP }, ...byKeyboard },
  {
    name: 'by touch on a phone',
    phone: true,
    given: { viewport: PHONE, hasTouch: true, isMobile: true },
    ...byPointer((target) => target.tap()),
  },
  { name: 'by keyboard on a phone', phone: true, given: { viewport: PHONE }, ...byKeyboard },
];

/** Goes to a view by the way that the page shows: a tab, or on a phone the list of ways in. */
export async function goTo(page: Page, { press, phone }: Hands, view: string): Promise<void> {
  if (phone)
    await press(page.getByRole('navigation', { name: 'Parts of the page' }).getByRole('button', { name: 'Detail' }));
  const links = page.getByRole('navigation', { name: phone ? 'Other ways in' : 'Views' });
  await press(links.getByRole('link', { name: view, exact: true }));
}

/** Searches for something and takes the first that is found. */
export async function find(page: Page, { search, takeFirst }: Hands, words: string): Promise<void> {
  await search(page, words);
  await takeFirst(page);
}

export const detail = (page: Page): Locator => page.locator('.detail');
export const reader = (page: Page): Locator => page.locator('.reader');
/** The words marked in the open document as those that were asked for. */
export const openedWords = async (page: Page): Promise<string> => {
  const marks = reader(page).locator('mark.opened');
  await marks.first().waitFor();
  return (await marks.allTextContents()).join('');
};
/** What the address says of what is shown. */
export const placeOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
