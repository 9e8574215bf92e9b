import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';
import { HANDS } from './hands.ts';

const site = browse();

describe.each(HANDS)('the questions to start from, $name', (hands) => {
  it('are five, each a press from its answer; Back undoes it', async () => {
    const { page, faults } = await site.open('', hands.given);
    if (hands.phone)
      await hands.press(
        page.getByRole('navigation', { name: 'Parts of the page' }).getByRole('button', { name: 'Detail' }),
      );
    const questions = page.locator('.starters a');
    expect(await questions.locator('.starter-question').allTextContents()).toEqual([
      expect.stringMatching(/^Which mechanisms support recommendation \w+\?$/),
      expect.stringMatching(/: what rests on it\?$/),
      'Where did they disagree?',
      expect.stringMatching(/: does any listed recommendation rest on it\?$/),
      'Which recommendations does no mechanism support?',
    ]);
    const start = page.url();
    for (const question of await questions.all()) {
      await hands.press(question);
      await expect.poll(() => page.url()).not.toBe(start);
      await page.locator('main mark, .bare').first().waitFor();
      await page.goBack();
      await questions.first().waitFor();
      expect(page.url()).toBe(start);
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

  it('says so of a view whose file cannot be fetched, and opens it once it can', async () => {
    const { page } = await site.open();
    await page.route('**/assets/issues-*.js', (route) => route.abort());
    await page.goto(`${site.url()}/?view=issues`);
    await page.getByText('This view could not be fetched').waitFor();
    await page.unroute('**/assets/issues-*.js');
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.locator('.issue mark').first().waitFor();
  });

  it('keeps the colours that were chosen', async () => {
    const { page } = await site.open();
    await page.getByRole('button', { name: /^Colours/ }).click();
    await page.getByRole('button', { name: /^Colours/ }).click();
    await page.reload();
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
  });
});
