import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';
import { detail, find, goTo, HANDS, openedWords, placeOf } from './hands.ts';

const site = browse();

const position = (page: Page, letter: string) => page.getByRole('region', { name: `Position ${letter}` });
const marks = (of: Locator) => of.locator('mark').allTextContents();

describe.each(HANDS)('“Is the GFMD endorsed to follow up the compact?”, $name', (hands) => {
  it('is not answered by yes: what is about it stands apart from what rests on it, each with its stance and words', async () => {
    const { page, faults } = await site.open('', hands.given);
    await find(page, hands, 'gfmd');
    await hands.press(detail(page).getByRole('link', { name: 'What rests on it' }));
    await page.getByText('1 recommendation rests on GFMD, not in its own words.').waitFor();
    const about = page.locator('.trace-after section').filter({ hasText: 'What is about it' });
    expect(await about.locator('.support-head a').allTextContents()).toEqual(['c2', 'c3', 'n31', 'n32']);
    expect(
      (await about.locator('.support-head').allInnerTexts()).map((head) => head.endsWith(', which speaks for it')),
    ).toEqual([false, true, false, false]);
    expect(await marks(about)).toEqual([
      'Consider carefully, in the appropriate fora, any potential role of the GFMD',
      'Maintain the GFMD as a separate, autonomous, informal mechanism',
      'roles of mechanisms and institutions in the implementation of the global compact, including with regards to the GFMD',
      'the future of the GFMD will need to be discussed mainly in the context of the GFMD itself',
    ]);
    expect(faults).toEqual([]);
  });
});

describe.each(HANDS)('“Where did they disagree?”, $name', (hands) => {
  it('lists each issue; one of them with its sides, who held them, the recommendations of each, and what stays open', async () => {
    const { page, faults } = await site.open('', hands.given);
    await goTo(page, hands, 'Issues');
    const list = page.getByRole('navigation', { name: 'Issues' });
    await list.getByText('7 issues').waitFor();
    await hands.press(list.getByRole('link', { name: /^A financing facility for migration/ }));
    const issue = page.getByRole('article', { name: /^A financing facility for migration/ });
    await issue.waitFor();
    expect(await issue.locator('.lead').allTextContents()).toEqual([
      '“opinions varied on the added-value of a financing facility for international cooperation on migration versus the need to better coordinate and foster existing financing mechanisms”',
    ]);
    expect(await issue.locator('.said-row').innerText()).toContain('opinions varied');
    const [left, right] = [position(page, 'A'), position(page, 'B')];
    expect(await left.locator('h3').textContent()).toBe('A financing facility for migration adds value.');
    expect(await left.innerText()).toContain('d1 on this side');
    expect(await left.innerText()).toContain('the text names no voice');
    expect(await marks(left)).toContain(
      'the added-value of a financing facility for international cooperation on migration',
    );
    expect(await right.innerText()).toContain('d3 on this side');
    expect(await marks(right)).toContain('the need to better coordinate and foster existing financing mechanisms');
    expect(await marks(issue.locator('.after'))).toEqual([
      'more and better funding is required',
      'no common understanding of specific mechanisms or funding sources',
    ]);

    await hands.press(issue.locator('.said-row').getByRole('link', { name: 'Open' }));
    expect(await openedWords(page)).toMatch(/^opinions varied on the added-value .* financing mechanisms$/);
    await page.keyboard.press('Escape');
    expect(placeOf(page).get('passage')).toBeNull();
    expect(await issue.isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe('who held a position', () => {
  it('is named at the grain of the text', async () => {
    const { page } = await site.open('?view=issues&select=use-of-detention');
    await position(page, 'C').waitFor();
    const held = page
      .locator('.position')
      .getByRole('heading', { name: 'Who held it' })
      .locator('xpath=following-sibling::p[1]');
    expect((await held.allInnerTexts()).map((names) => names.trim())).toEqual([
      'some participants',
      'others (on detention)',
      'a number of delegations',
    ]);
  });
});
