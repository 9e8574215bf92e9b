import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, browse, PHONE } from './browse.ts';

const site = browse();

const detail = (page: Page) => page.getByRole('complementary', { name: 'Detail' });

describe('a search that finds nothing', () => {
  it('says so, and what was searched', async () => {
    const { page } = await site.open();
    await page.getByRole('combobox', { name: /Search/ }).fill('xylophone');
    const answer = page.locator('.not-found');
    await answer.waitFor();
    expect(await answer.textContent()).toMatch(
      /No: “xylophone” is not there\.Searched 1 document, \d+ passages.*graph version [0-9a-f]{7}\./,
    );
  });
});

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

  it('selects what is clicked, and opens its words', async () => {
    const { page } = await site.open('?layout=around&around=gfmd');
    const box = await page.locator('.canvas').boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 4);
    await page.waitForTimeout(100);
    expect(await page.locator('.start').count()).toBe(1);
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

describe('how two things are connected', () => {
  it('is asked from one of them, told in words with each step’s quotes, and drawn', async () => {
    const { page, faults } = await site.open('?select=msf');
    await detail(page).getByRole('button', { name: 'Ways to another' }).click();
    await page.keyboard.type('alternatives to detention');
    await page.keyboard.press('Enter');
    const ways = detail(page).locator('details.path');
    await ways.first().waitFor();
    await ways
      .first()
      .locator('summary')
      .click({ position: { x: 4, y: 8 } });
    expect(await ways.first().locator('blockquote').count()).toBeGreaterThan(0);
    expect(await page.locator('.node-list button').count()).toBeGreaterThan(2);
    expect(new URL(page.url()).searchParams.get('layout')).toBe('path');
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is told to be in no way, where there is none', async () => {
    const { page } = await site.open('?layout=path&around=gfmd&to=gfmd');
    await detail(page).getByText('No way of 4 steps or fewer.').waitFor();
    expect(await detail(page).locator('details.path').count()).toBe(0);
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
    await page.getByRole('button', { name: 'Clear' }).click();
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

describe('“Show the query”', () => {
  it('opens a question that gives the data of the view', async () => {
    const { page } = await site.open('?select=gfmd');
    await page.getByRole('button', { name: 'Show the query' }).click();
    const href = await page.getByRole('link', { name: 'This detail' }).getAttribute('href');
    const answer = await page.request.get(`${site.url()}${href}`, { headers: { accept: 'application/json' } });
    const { data } = await answer.json();
    expect(data.node.name).toBe('Global Forum on Migration and Development');
  });
});

describe('each view', () => {
  const places = [
    ['a thing selected', '?select=rcps'],
    ['the network around it', '?select=rcps&layout=around&around=rcps'],
    ['the document', '?select=rcps&layout=around&around=rcps&passage=gcm-2017-s3.II.3.p2'],
    ['things in a table', '?view=table'],
    ['relations in a table', '?view=table&rows=relations'],
    ['the issues', '?view=issues'],
    ['the gaps', '?view=gaps'],
    ['a relation', '?select=sutherland-report~SUPPORTS~gcm-2017-s3.d1'],
    ['a kind', '?select=actor.organization'],
    ['an id that is not there', '?select=nowhere'],
  ] as const;

  it.each(places)('has nothing for axe to find, and no fault: %s', async (_name, query) => {
    const { page, faults } = await site.open(query);
    await page.waitForTimeout(300);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each(places)('nor on a phone, in dark: %s', async (_name, query) => {
    const pane = query.includes('passage') ? '&pane=document' : query.includes('select') ? '&pane=detail' : '';
    const { page, faults } = await site.open(`${query}${pane}`, { viewport: PHONE, colorScheme: 'dark' });
    await page.waitForTimeout(300);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
