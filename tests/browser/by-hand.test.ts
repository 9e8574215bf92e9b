import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, LAPTOP, PHONE } from './browse.ts';
import { detail, HANDS, placeOf, tabTo } from './hands.ts';

const site = browse();
const shapes = (page: Page) => page.locator('.node-list button');
const note = (page: Page) => page.locator('.network-note');
/** A finger that rests this long has pressed long. */
const LONG_PRESS_MS = 900;

/** Where on the page a shape is drawn that stands straight below the middle of the network: found as a hand finds it, by what is told when it is pointed at. */
async function below(page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.canvas').boundingBox();
  if (box === null) throw new Error('There is no network to be seen.');
  const x = box.x + box.width / 2;
  for (let y = box.y + box.height / 2; y < box.y + box.height; y += 8) {
    await page.mouse.move(x, y);
    await page.waitForTimeout(120);
    const told = page.locator('.hover-card');
    if ((await told.count()) > 0 && (await told.innerText()).split('\n').includes(name)) return { x, y };
  }
  throw new Error(`Nothing below the middle is told to be “${name}”.`);
}

describe.each(HANDS)('what a neighbour is tied to, $name', (hands) => {
  it('comes in beside it, as many as were told before, and goes again', async () => {
    const { page, faults } = await site.open('?layout=around&around=gfmd&select=existing-mechanisms', hands.given);
    const before = await shapes(page).allTextContents();
    const show = page.getByRole('button', { name: /^Show its \d+ others?$/ });
    const more = Number(/\d+/.exec((await show.textContent()) ?? '')?.[0]);
    await hands.press(show);
    await page.getByRole('button', { name: 'Its others are shown', pressed: true }).waitFor();
    const after = await shapes(page).allTextContents();
    expect(placeOf(page).get('grow')).toBe('existing-mechanisms');
    expect(after).toHaveLength(before.length + Math.min(more, 12));
    expect(await note(page).textContent()).toMatch(/; \d+ more beside them$/);
    await hands.press(page.getByRole('button', { name: 'Its others are shown' }));
    await show.waitFor();
    expect(await shapes(page).allTextContents()).toEqual(before);
    expect(placeOf(page).get('grow')).toBeNull();
    expect(faults).toEqual([]);
  });
});

describe.each(HANDS)('a thing of the whole network, $name', (hands) => {
  it('is pinned where it stands, is so when the address is opened again, and is let go', async () => {
    const { page, faults } = await site.open('?layout=free&select=gfmd', hands.given);
    await shapes(page).first().waitFor({ state: 'attached' });
    await hands.press(page.getByRole('button', { name: 'Pin', exact: true }));
    await page.getByRole('button', { name: 'Pinned', pressed: true }).waitFor();
    const pinned = placeOf(page).get('pin');
    expect(pinned).toMatch(/^gfmd\*-?\d+\*-?\d+$/);
    await page.reload();
    await page.getByRole('button', { name: 'Pinned', pressed: true }).waitFor();
    expect(placeOf(page).get('pin')).toBe(pinned);
    expect(await note(page).textContent()).toMatch(/; 1 pinned$/);
    await hands.press(page.getByRole('button', { name: 'Unpin 1' }));
    await page.getByRole('button', { name: 'Pin', exact: true, pressed: false }).waitFor();
    expect(placeOf(page).get('pin')).toBeNull();
    expect(faults).toEqual([]);
  });
});

describe('a thing of the whole network', () => {
  it('is moved by Shift and an arrow, and told to be pinned', async () => {
    const { page } = await site.open('?layout=free&select=gfmd');
    await tabTo(page.locator('.node-list button[tabindex="0"]'));
    await page.keyboard.press('Shift+ArrowRight');
    const at = () => /\*(?<x>-?\d+)\*(?<y>-?\d+)$/.exec(placeOf(page).get('pin') ?? '')?.groups;
    await expect.poll(at).toBeDefined();
    const first = at();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => at()?.x).toBe(String(Number(first?.x) + 24));
    expect(at()?.y).toBe(first?.y);
    expect(await page.locator('.node-list button[tabindex="0"]').textContent()).toMatch(/, pinned, \d+ lines$/);
  });
});

/** How a second thing is taken beside the one that is selected. */
const SECOND = [
  {
    name: 'by a click with Shift',
    given: { viewport: LAPTOP },
    take: async (page: Page) => {
      const { x, y } = await below(page, 'Best practices');
      await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      await page.keyboard.up('Shift');
    },
  },
  {
    name: 'by Shift and Enter',
    given: { viewport: LAPTOP },
    take: async (page: Page) => {
      await tabTo(page.locator('.node-list button[tabindex="0"]'));
      for (let i = await shapes(page).count(); i > 0; i -= 1) {
        if (((await page.locator('.walk-line').textContent()) ?? '').startsWith('Best practices, ')) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Shift+Enter');
    },
  },
  {
    name: 'by a long press',
    given: { viewport: PHONE, hasTouch: true, isMobile: true },
    take: async (page: Page) => {
      const { x, y } = await below(page, 'Best practices');
      const finger = await page.context().newCDPSession(page);
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await page.waitForTimeout(LONG_PRESS_MS);
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  },
] as const;

describe.each(SECOND)('a second thing, $name', ({ given, take }) => {
  it('is taken beside the first, and the ways between the two are a press away', async () => {
    const { page, faults } = await site.open('?layout=around&around=gfmd&select=gfmd', given);
    await take(page);
    await page.getByRole('button', { name: 'Ways between the two' }).click();
    await page.getByRole('heading', { name: 'GFMD and Best practices' }).waitFor();
    await page.locator('.path mark').first().waitFor();
    expect(placeOf(page).get('layout')).toBe('path');
    expect(faults).toEqual([]);
  });
});

describe('who said it', () => {
  it('is a filter that counts, holds for table and detail, stands in sight and is cleared', async () => {
    const { page, faults } = await site.open('?view=table&rows=relations');
    const box = page.getByRole('combobox', { name: 'Said by' });
    const choice = (await box.locator('option').allTextContents()).find((words) => /^delegations \(\d+\)$/.test(words));
    const count = Number(/\((\d+)\)/.exec(choice ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await box.selectOption({ label: choice ?? '' });
    await page.getByText(new RegExp(`, ${count} of \\d+ relations$`)).waitFor();
    expect(placeOf(page).get('voice')).toBe('delegations');
    const set = page.getByRole('button', { name: /said by delegations/i }).first();
    await set.waitFor();
    await page.locator('tbody tr td:nth-child(2) a').first().click();
    expect(await detail(page).locator('.line').first().innerText()).toMatch(/delegations/i);
    await set.click();
    expect(placeOf(page).get('voice')).toBeNull();
    expect(faults).toEqual([]);
  });
});
