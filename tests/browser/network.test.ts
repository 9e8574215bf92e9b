import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';
import { detail } from './hands.ts';

const site = browse();

describe('the network', () => {
  it('is one stop for the keyboard; arrows walk its shapes and their lines, told as they go', async () => {
    const { page, faults } = await site.open('?layout=around&around=gfmd&select=gfmd');
    const first = page.locator('.node-list button[tabindex="0"]');
    expect(await first.count()).toBe(1);
    await first.focus();
    const told = page.locator('.walk-line');
    expect(await told.textContent()).toMatch(/^GFMD, mechanism, \d+ lines\./);
    await page.keyboard.press('ArrowRight');
    expect(await told.textContent()).toMatch(/^1 of \d+: .*stated|^1 of \d+: .*structural|^1 of \d+: .*inferred/);
    await page.keyboard.press('Enter');
    expect(await told.textContent()).not.toMatch(/^GFMD/);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('select')).not.toBe('gfmd');
    expect(faults).toEqual([]);
  });

  it('holds in its list what it draws, and in the table all there is', async () => {
    const { page } = await site.open('?layout=around&around=gfmd');
    const drawn = await page.locator('.node-list button').count();
    const told = (await page.locator('.network-note').textContent()) ?? '';
    const [, things] = /(\d+) of \d+ things/.exec(told) ?? [];
    expect(drawn).toBe(Number(things) + 1);
  });

  it('selects what is clicked, opens its words, and lets go of it by a click beside it', async () => {
    const { page, faults } = await site.open('?layout=around&around=gfmd');
    const box = await page.locator('.canvas').boundingBox();
    const [x, y, width, height] = [box?.x ?? 0, box?.y ?? 0, box?.width ?? 0, box?.height ?? 0];
    await page.mouse.click(x + width / 2, y + height / 2);
    await detail(page).getByRole('heading', { name: 'Global Forum on Migration and Development GFMD' }).waitFor();
    await detail(page).locator('mark').first().waitFor();
    await page.mouse.click(x + width / 2, y + 4);
    await page.locator('.start').waitFor();
    expect(faults).toEqual([]);
  });

  it('arranges everything alike for the same seed', async () => {
    const { page, faults } = await site.open('?layout=free&seed=3');
    await page.locator('.network-note').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(500);
    const first = await page.locator('.canvas').screenshot();
    await page.reload();
    await page.locator('.network-note').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(500);
    expect((await page.locator('.canvas').screenshot()).equals(first)).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe('the legend', () => {
  it('filters network, table and detail alike, says what is set and clears it', async () => {
    const { page } = await site.open('?view=table');
    const told = page.getByText(/^\d+ of \d+ things, \d+ of \d+ relations$/);
    const [, all] = /of (\d+) things/.exec((await told.textContent()) ?? '') ?? [];
    const [events] = /\d+/.exec((await page.getByRole('button', { name: /^Events/ }).textContent()) ?? '') ?? [];
    await page.getByRole('button', { name: /^Events/ }).click();
    expect(await told.textContent()).toContain(`${Number(all) - Number(events)} of ${all} things`);
    expect(await page.getByText('1 filter set').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Clear' }).first().click();
    expect(await told.textContent()).toContain(`${all} of ${all} things`);
  });

  it('shows one alone by double click, and all again by another', async () => {
    const { page } = await site.open('?view=table');
    await page.getByRole('button', { name: /^Issues/ }).dblclick();
    const kinds = await page.locator('tbody td:nth-child(2)').allTextContents();
    expect(new Set(kinds)).toEqual(new Set(['issue']));
    await page.getByRole('button', { name: /^Issues/ }).dblclick();
    expect(await page.getByText('Nothing is hidden').isVisible()).toBe(true);
  });
});

describe('a quote', () => {
  it('is cited with its document, its lines, the version of the graph and an address', async () => {
    const { page } = await site.open('?select=sutherland-report~SUPPORTS~gcm-2017-s3.d1');
    await detail(page).locator('.quote-actions').getByRole('button', { name: 'Cite' }).last().click();
    await detail(page).getByText('Copied').first().waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(
      /^“.*Sutherland Report” .*2017, section .*, line 272\. Compact Graph, version [0-9a-f]{7,}, http.*passage=gcm-2017-s3\.III\.d\.1/,
    );
  });
});
