import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';
import { goTo, HANDS, openedWords, placeOf } from './hands.ts';

const site = browse();

const panel = (page: Page) => page.getByRole('complementary', { name: 'Cell' });
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

describe.each(HANDS)('“Where do mechanisms and areas meet, and where is nothing?”, $name', (hands) => {
  it('is a cell that opens its words, a column that sorts, and an empty row that is told as a finding', async () => {
    const { page, faults } = await site.open('', hands.given);
    await goTo(page, hands, 'Matrix');
    await hands.press(page.getByRole('columnheader', { name: 'd Financing and capacity building' }).getByRole('link'));
    expect(placeOf(page).get('order')).toBe('financing-and-capacity-building');
    const cell = row(page, /^Sutherland Report/)
      .getByRole('link', { name: '1 named' })
      .first();
    await hands.press(cell);
    await panel(page).locator('mark').first().waitFor();
    expect(await panel(page).getByRole('heading', { level: 2 }).textContent()).toBe(
      'Sutherland Report × Financing and capacity building',
    );
    expect(await panel(page).locator('mark').allTextContents()).toEqual(['as proposed in the Sutherland Report']);
    expect(await panel(page).locator('.against .contested').textContent()).toBe('// contested');
    await hands.press(panel(page).getByRole('link', { name: 'Open' }).first());
    expect(await openedWords(page)).toBe('as proposed in the Sutherland Report');
    await page.keyboard.press('Escape');
    expect(placeOf(page).get('passage')).toBeNull();
    await page.keyboard.press('Escape');
    expect(placeOf(page).get('cell')).toBeNull();
    const empty = await page.locator('tbody tr.empty-row').count();
    const all = await page.locator('tbody tr').count();
    expect(await page.getByRole('region', { name: 'What is empty' }).locator('strong').allTextContents()).toEqual([
      'No area is empty: each meets at least one mechanism.',
      `${empty} of ${all} mechanisms are empty: no area meets them.`,
    ]);
    expect(faults).toEqual([]);
  });

  it('is told by area and by name in the gaps', async () => {
    const { page, faults } = await site.open('', hands.given);
    await goTo(page, hands, 'Gaps');
    const bare = page.locator('.gaps-view .bare');
    await bare.first().waitFor();
    expect(await page.locator('.gaps-view h2').first().textContent()).toBe(
      `No mechanism supports ${await bare.count()} of 73 listed recommendations`,
    );
    const detention = page
      .locator('.gaps-view section')
      .filter({ has: page.getByRole('heading', { name: /^g\. Detention/ }) });
    expect(await detention.getByRole('link').allTextContents()).toEqual(['g1', 'g2', 'g5', 'g7', 'g8']);
    await hands.press(detention.getByRole('link', { name: 'g5' }));
    await page.getByRole('heading', { name: 'This recommendation names no mechanism that supports it.' }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe.each(HANDS)('“What falls if we trade the Sutherland Report away?”, $name', (hands) => {
  it('is which recommendations lose their last named support, by which words, and which keep some', async () => {
    const { page, faults } = await site.open('', hands.given);
    await goTo(page, hands, 'Without');
    const wanted = page.getByRole('searchbox', { name: 'Mechanisms to strike' });
    await hands.write(wanted, 'sutherland');
    await hands.press(page.getByRole('checkbox', { name: /^Sutherland Report/ }));
    await page.getByText('2 recommendations lose the last mechanism named as support.').waitFor();
    expect(await page.locator('[data-outcome="LOST"] .support-head').allTextContents()).toEqual([
      ' d1 Establish a financing facility',
      ' h1 Expand access to consular support',
    ]);
    expect(await page.locator('[data-outcome="LOST"] mark').allTextContents()).toEqual([
      'as proposed in the Sutherland Report',
      'as set out in the Sutherland Report',
    ]);
    await hands.write(wanted, 'regional consultative');
    await hands.press(page.getByRole('checkbox', { name: /^Regional Consultative Processes/ }));
    await page.getByRole('heading', { name: 'Without Sutherland Report and RCPs' }).waitFor();
    await page.getByText('; 1 keeps some; 1 loses only what it does not name.').waitFor();
    expect(await page.locator('[data-outcome="KEPT"] .struck-lines').innerText()).toContain(
      'stays: Regional and sub-regional processes',
    );
    await page.goBack();
    await page.getByRole('heading', { name: 'Without Sutherland Report', exact: true }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe.each(HANDS)('“Who spoke on detention?”, $name', (hands) => {
  it('is told by voice at the grain of the text, with stance and words; nobody is given what others said', async () => {
    const { page, faults } = await site.open('', hands.given);
    await goTo(page, hands, 'Matrix');
    await hands.press(page.getByRole('button', { name: 'Voices × matters' }));
    await hands.press(page.getByRole('columnheader', { name: 'g Detention' }).getByRole('link'));
    const cells = page.locator('a.cell-link[title*=" × Detention: "]');
    expect(await cells.evaluateAll((all) => all.map((one) => one.getAttribute('title')))).toEqual([
      'a number of delegations × Detention: 3 neither for nor against',
      'many delegations × Detention: 1 neither for nor against',
      'some participants × Detention: 1 for it',
      'others (on detention) × Detention: 1 against it or in doubt',
    ]);
    await hands.press(cells.last());
    await panel(page).locator('mark').first().waitFor();
    expect(await panel(page).locator('.meta').nth(1).textContent()).toBe('1 against it or in doubt');
    expect(await panel(page).locator('mark').allTextContents()).toEqual([
      'others indicated that they had completely ended the practice of immigration detention',
    ]);
    expect(faults).toEqual([]);
  });
});
