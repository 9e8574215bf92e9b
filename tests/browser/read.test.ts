import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';
import { detail, found, HANDS, openedWords, placeOf, reader } from './hands.ts';

const site = browse();

describe.each(HANDS)('“What does the document say about the RCPs?”, $name', (hands) => {
  it('is found, told with its quotes, opened at the very words, and followed on', async () => {
    const { page, faults } = await site.open('', hands.given);
    await hands.search(page, 'Regional Consultitive Processes');
    await hands.takeFirst(page);
    const told = detail(page);
    await told.getByRole('heading', { name: 'Regional Consultative Processes RCPs' }).waitFor();
    await told.locator('.description').getByText('In our words.').waitFor();
    const line = told.getByRole('listitem').filter({ hasText: 'supports c1 as its means' });
    const quote = 'Make use of regional and sub-regional processes, including the RCPs';
    expect(await line.locator('mark').allTextContents()).toEqual([quote]);
    expect(await line.locator('.quote-actions').innerText()).toContain('line 236');

    await hands.press(line.getByRole('link', { name: 'Open' }));
    expect(await openedWords(page)).toBe(quote);
    expect(await reader(page).locator('.line-number.strong').allTextContents()).toEqual(['236']);
    expect(await reader(page).locator('mark.opened').first().isVisible()).toBe(true);

    const name = reader(page)
      .locator('a.mention', { has: page.locator('mark.opened') })
      .first();
    await hands.press(name);
    await expect.poll(() => name.textContent()).toBe('regional and sub-regional processes');
    expect(placeOf(page).get('select')).toBe('regional-processes');
    await page.goBack();
    await expect.poll(() => placeOf(page).get('select')).toBe('rcps');
    await page.keyboard.press('Escape');
    await reader(page).waitFor({ state: 'detached' });
    expect(await told.getByRole('heading', { name: 'Regional Consultative Processes RCPs' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe('the search', () => {
  it('takes what the whole words find, however fast Enter follows', async () => {
    const { page, faults } = await site.open();
    await page.keyboard.press('/');
    await page.keyboard.type('rcp');
    await found(page).first().waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('sutherland report');
    await page.keyboard.press('Enter');
    await detail(page).getByRole('heading', { name: 'Sutherland Report' }).waitFor();
    expect(placeOf(page).get('select')).toBe('sutherland-report');
    expect(faults).toEqual([]);
  });

  it.each(['rcp', 'regional consultative', 'Regional Consultitive Processes'])(
    'finds by %s the Regional Consultative Processes first',
    async (words) => {
      const { page } = await site.open();
      await page.getByRole('combobox', { name: /Search/ }).fill(words);
      await found(page).first().waitFor();
      expect(await found(page).first().textContent()).toContain('Regional Consultative Processes');
    },
  );
});
