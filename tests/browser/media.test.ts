import { describe, expect, it } from 'vitest';
import { browse, LAPTOP, tooWide } from './browse.ts';
import { detail, openedWords, reader } from './hands.ts';

const site = browse();

describe('at 200 % zoom on a laptop', () => {
  const zoomed = { viewport: { width: LAPTOP.width / 2, height: LAPTOP.height / 2 }, deviceScaleFactor: 2 };

  it('a thing is found, its words are read, and they are opened where they stand', async () => {
    const { page, faults } = await site.open('', zoomed);
    await page.getByRole('combobox', { name: /^Search/ }).fill('rcp');
    await page.getByRole('option').first().click();
    const line = detail(page).getByRole('listitem').filter({ hasText: 'supports c1 as its means' });
    await line.getByRole('link', { name: 'Open' }).click();
    expect(await openedWords(page)).toBe('Make use of regional and sub-regional processes, including the RCPs');
    const mark = await reader(page).locator('mark.opened').first().boundingBox();
    expect(mark?.y).toBeGreaterThan(40);
    expect(mark?.y).toBeLessThan(zoomed.viewport.height - 60);
    expect(faults).toEqual([]);
  });

  it.each([
    '',
    '?view=table',
    '?view=matrix',
    '?view=trace&select=gcm-2017-s3.c1',
    '?view=issues',
    '?view=gaps',
    '?view=coverage',
    '?view=without&strike=rcps',
  ])('nothing is wider than the page or out of reach: %j', async (query) => {
    const { page } = await site.open(query, zoomed);
    expect(await tooWide(page)).toBe(0);
    const room = await page.locator('.main').boundingBox();
    expect(room?.height).toBeGreaterThan(200);
  });
});

describe('motion', () => {
  it.each([
    ['reduce', 0],
    ['no-preference', 1],
  ] as const)('is asked to be: %s', async (reducedMotion, least) => {
    const { page } = await site.open('?select=rcps', { reducedMotion });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
          const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
          return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
        }).length,
    );
    expect(Math.min(moving, 1)).toBe(least);
  });

  it('has none in the network either, where it is not wanted', async () => {
    const { page } = await site.open('?layout=around&around=gfmd');
    await page.getByRole('button', { name: 'Overview', exact: true }).click();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.mouse.move(0, 0);
    const first = await page.locator('.canvas').screenshot();
    await page.waitForTimeout(500);
    expect((await page.locator('.canvas').screenshot()).equals(first)).toBe(true);
  });
});

describe('with forced colours', () => {
  it('evidence stands in the mark’s own colours, and shapes in those of the text', async () => {
    const { page, faults } = await site.open('?select=rcps&passage=gcm-2017-s3.II.3.p2&mark=0-130', {
      forcedColors: 'active',
    });
    await reader(page).locator('mark.opened').first().waitFor();
    const seen = await page.evaluate(() => {
      const probe = document.createElement('span');
      probe.style.cssText = 'background: Mark; color: CanvasText';
      document.body.append(probe);
      const { backgroundColor, color } = getComputedStyle(probe);
      const styleOf = (selector: string) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`Nothing is ${selector}.`);
        return getComputedStyle(element);
      };
      return {
        mark: styleOf('mark.opened').backgroundColor === backgroundColor,
        shape: styleOf('.kind-mark :is(circle, rect, polygon)').fill === color,
      };
    });
    expect(seen).toEqual({ mark: true, shape: true });
    expect(faults).toEqual([]);
  });
});

describe('on paper', () => {
  const CHROME = ['.top', '.find', '.rail', '.tabs', '.bottom', '.layout-bar', '.quote-actions .action', '.print-foot'];

  it.each([
    [
      'a thing',
      '?view=table&select=rcps',
      '.detail mark',
      'Make use of regional and sub-regional processes, including the RCPs',
    ],
    [
      'the network of a thing',
      '?layout=around&select=rcps&around=rcps',
      '.detail mark',
      'RCPs have helped to implement projects and tools for Member States',
    ],
    [
      'a trace',
      '?view=trace&select=gcm-2017-s3.c6',
      '.support-line mark',
      'Use the IOM Migration Governance Framework',
    ],
    [
      'an issue',
      '?view=issues&select=use-of-detention',
      '.issue mark',
      'they had completely ended the practice of immigration detention, through revision of national policies',
    ],
    [
      'a cell',
      '?view=matrix&cell=sutherland-report*financing-and-capacity-building',
      '.cell-panel mark',
      'as proposed in the Sutherland Report',
    ],
    [
      'the document',
      '?passage=gcm-2017-s3.III.c.1&mark=0-67',
      '.reader mark.opened',
      'Make use of regional and sub-regional processes, including the RCPs',
    ],
  ])(
    '%s keeps its words and loses the chrome; at the foot stand address and version',
    async (_name, query, selector, words) => {
      const { page, faults } = await site.open(query);
      await page.locator(selector).first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const shown = await Promise.all(
        CHROME.map(async (part) => (await page.locator(part).locator('visible=true').count()) > 0),
      );
      expect(shown).toEqual(CHROME.map((part) => part === '.print-foot'));
      const seen = page.locator(selector).locator('visible=true');
      expect((await seen.allTextContents()).join('')).toContain(words);
      expect(await page.locator('.print-foot').innerText()).toMatch(/^Compact Graph, version [0-9a-f]{12}, http/);
      expect(await page.locator('.print-foot').innerText()).toContain(new URL(page.url()).search);
      expect(await tooWide(page)).toBe(0);
      expect(faults).toEqual([]);
    },
  );

  it.each(['gcm-2017-s3.c6', 'gcm-2017-s3.n29', 'gfmd'])('a trace takes two pages at most: %s', async (id) => {
    const { page } = await site.open(`?view=trace&select=${id}`);
    await page.locator('.support-group').first().waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });
});
