import { describe, expect, it } from 'vitest';
import { axeFindings, browse, LAPTOP, PHONE } from './browse.ts';

const site = browse();

describe.each([
  ['a laptop', LAPTOP],
  ['a phone', PHONE],
])('the first page on %s', (_name, viewport) => {
  it.each(['light', 'dark'] as const)(
    'shows the graph without a fault, and axe finds nothing: %s',
    async (colorScheme) => {
      const { page, faults } = await site.open('', { viewport, colorScheme });
      expect(await page.locator('.canvas canvas').count()).toBeGreaterThan(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('has nothing wider than itself', async () => {
    const { page } = await site.open('', { viewport });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
  });
});

describe('the questions to start from', () => {
  it('are five, each one click from its answer, and Back undoes it', async () => {
    const { page, faults } = await site.open();
    const questions = page.locator('.starters a');
    expect(await questions.count()).toBe(5);
    const start = page.url();
    for (let i = 0; i < 5; i += 1) {
      await questions.nth(i).click();
      expect(page.url()).not.toBe(start);
      await page.goBack();
      expect(page.url()).toBe(start);
      await questions.first().waitFor();
    }
    expect(faults).toEqual([]);
  });
});

describe('the page', () => {
  it('gives the same picture for the same address', async () => {
    const { page } = await site.open('?select=rcps&unfold=role-of-existing-mechanisms');
    const first = await page.screenshot();
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect((await page.screenshot()).equals(first)).toBe(true);
  });

  it('says what happened when the server goes away, and mends itself when it is back', async () => {
    const { page } = await site.open();
    await page.route('**/graphql**', (route) => route.abort());
    await page.route('**/health', (route) => route.abort());
    await page.goto(`${site.url()}/?select=gfmd`);
    await page.getByText('The graph could not be read').waitFor();
    await page.unroute('**/graphql**');
    await page.unroute('**/health');
    await page.locator('.detail h2').waitFor({ timeout: 10_000 });
    expect(await page.locator('.away').count()).toBe(0);
  });

  it('keeps the colours that were chosen', async () => {
    const { page } = await site.open();
    await page.getByRole('button', { name: /^Colours/ }).click();
    await page.getByRole('button', { name: /^Colours/ }).click();
    await page.reload();
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
  });
});
