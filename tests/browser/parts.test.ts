import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, PHONE } from './browse.ts';
import { found, placeOf, tabTo } from './hands.ts';

const site = browse();

const group = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const rowHeads = (page: Page) => page.locator('tbody th[scope="row"]').allTextContents();

describe('the trace', () => {
  it('draws the paths and nothing else; each shape leads to its own trace, and Back to where one was', async () => {
    const { page } = await site.open('?view=trace&select=gcm-2017-s3.c6');
    const shapes = page.locator('.paths a');
    await shapes.first().waitFor();
    expect(await shapes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
      'MIGOF, mechanism',
      'Migration Governance Index, mechanism',
      '2030 Agenda, mechanism',
      'SDG 10.7, mechanism',
      'c Role of existing mechanisms, theme',
      'Evaluation, theme',
    ]);
    await tabTo(shapes.first());
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'What rests on MIGOF' }).waitFor();
    await page.goBack();
    await page.getByRole('article', { name: 'Trace of c6' }).waitFor();
  });

  it('keeps what only shares a theme folded, tells that it is no support, and has it in the address when shown', async () => {
    const { page } = await site.open('?view=trace&select=gcm-2017-s3.g5');
    const thematic = group(page, 'Thematic');
    await thematic.getByText('That is not support.').waitFor();
    expect(await thematic.locator('.thematic').count()).toBe(0);
    await thematic.getByRole('link', { name: 'Show' }).click();
    await thematic.locator('.thematic li').first().waitFor();
    expect(placeOf(page).get('thematic')).toBe('shown');
  });

  it('tells each class once, with the words by which the text counts its members', async () => {
    const { page } = await site.open('?view=trace&select=gcm-2017-s3.c1');
    const lines = group(page, 'Member').locator('.support-line');
    await lines.first().waitFor();
    expect(await lines.locator('.because').allTextContents()).toEqual([
      'The text counts these 6 among Regional and sub-regional processes, which c1 names as its means.',
    ]);
    expect(await lines.locator('mark').first().textContent()).toContain('Abu Dhabi Dialogue, Asia-EU Dialogue');
  });

  it('asks for a recommendation or a mechanism where what is chosen is neither', async () => {
    const { page } = await site.open('?view=trace&select=detention');
    await page.getByText('Detention is neither a recommendation nor a mechanism.').waitFor();
    await page.getByRole('link', { name: 'c6', exact: true }).click();
    await page.getByRole('article', { name: 'Trace of c6' }).waitFor();
  });
});

describe('the matrix', () => {
  it('is a table with a head for each row and column, whose cells say in words what they count', async () => {
    const { page, faults } = await site.open('?view=matrix');
    const table = page.getByRole('table', { name: /^Mechanisms × areas/ });
    await table.waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(14);
    const row = table.getByRole('row', { name: /^Sutherland Report/ });
    expect(await row.locator('.cell-link .visually-hidden').allTextContents()).toEqual(['1 named', '1 named']);
    expect(faults).toEqual([]);
  });

  it('sorts by name and back, keeps the order in the address, and its head and first column in sight', async () => {
    const { page } = await site.open('?view=matrix');
    await page.locator('tbody tr').first().waitFor();
    const fullest = await rowHeads(page);
    await page.getByRole('link', { name: 'by name' }).click();
    expect(placeOf(page).get('order')).toBe('name');
    const named = await rowHeads(page);
    expect(named).not.toEqual(fullest);
    expect([...named].sort()).toEqual([...fullest].sort());
    const scroller = page.getByRole('region', { name: 'Mechanisms × areas' });
    await scroller.evaluate((element) => element.scrollTo(200, 900));
    const box = await scroller.boundingBox();
    const corner = await page.locator('thead .corner').boundingBox();
    expect([corner?.x, corner?.y]).toEqual([box?.x, box?.y]);
    await page.goBack();
    await expect.poll(() => rowHeads(page)).toEqual(fullest);
  });
});

describe('what a link opens, on a phone', () => {
  it('is a cell beside its row’s name, though it lies columns away', async () => {
    const { page } = await site.open('?view=matrix&cell=biometric-identifiers*vulnerabilities', { viewport: PHONE });
    const cell = page.locator('.cell-link[aria-current]');
    const name = page.locator('tr', { has: cell }).locator('th');
    await cell.waitFor();
    await page.locator('.cell-panel mark').first().waitFor();
    const [box, head] = [await cell.boundingBox(), await name.boundingBox()];
    expect(box?.x).toBeGreaterThanOrEqual((head?.x ?? Number.NaN) + (head?.width ?? Number.NaN));
    expect((box?.x ?? Number.NaN) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(PHONE.width);
  });

  it('is an issue whose name in the list is in sight', async () => {
    const { page } = await site.open('?view=issues&select=role-of-mechanisms-in-follow-up', { viewport: PHONE });
    const entry = page.locator('.issue-list a[aria-current]');
    await entry.waitFor();
    const [box, list] = [await entry.boundingBox(), await page.locator('.issue-list').boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual((list?.y ?? Number.NaN) - 1);
    expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(
      (list?.y ?? Number.NaN) + (list?.height ?? Number.NaN) + 1,
    );
  });
});

describe('the keyboard', () => {
  it('goes into what is opened and, when that is shut, back to where it was', async () => {
    const { page } = await site.open();
    await page.keyboard.press('/');
    await page.keyboard.type('rcp');
    await found(page).first().waitFor();
    await page.keyboard.press('Enter');
    const open = page.locator('.detail').getByRole('link', { name: 'Open' }).first();
    await tabTo(open);
    await page.keyboard.press('Enter');
    await page.locator('mark.opened').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toMatch(/^passage/);
    await page.keyboard.press('Escape');
    await expect.poll(() => open.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(placeOf(page).get('select')).toBeNull();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('main');
  });
});
