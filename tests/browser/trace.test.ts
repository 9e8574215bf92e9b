import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';
import { detail, find, HANDS, openedWords, placeOf } from './hands.ts';

const site = browse();

const group = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();

describe.each(HANDS)('“Which mechanisms support recommendation c6?”, $name', (hands) => {
  it('is answered from a cold start: by degree, with role, reason and words; what it is about stands apart', async () => {
    const { page, faults } = await site.open('', hands.given);
    await find(page, hands, 'c6');
    await hands.press(detail(page).getByRole('link', { name: 'What supports it' }));
    await page.getByRole('article', { name: 'Trace of c6' }).getByRole('heading', { level: 1 }).waitFor();
    expect(await texts(page, 'h1.trace-text')).toEqual([
      'c6Use the IOM Migration Governance Framework and the Migration Governance Index to comprehensively monitor progress of migration-related targets of the 2030 Agenda for Sustainable Development, particularly SDG 10.7',
    ]);
    expect(await texts(page, '.support-group h2')).toEqual(['Named2', 'Member', 'Narrated', 'Thematic']);
    expect(await group(page, 'Named').locator('.support-head').allTextContents()).toEqual([
      'Migration Governance Framework, as its means',
      'Migration Governance Index, as its means',
    ]);
    expect(await group(page, 'Named').locator('.because').allTextContents()).toEqual([
      'c6 names MIGOF as its means.',
      'c6 names Migration Governance Index as its means.',
    ]);
    expect(await texts(page, '.support-group .none')).toEqual([
      'None: they name no class of mechanisms of which the text tells a member.',
      'None: no running text ties a mechanism to it.',
      'None: no other mechanism is said to address one of its themes.',
    ]);
    expect(await texts(page, '.trace-after .about .support-head')).toEqual([
      ' 2030 Agenda for Sustainable Development',
      ' SDG 10.7',
    ]);
    expect(await texts(page, '.trace-after section:last-child .none')).toEqual([
      'Nothing: the text questions neither c6 nor what it names, and leaves neither open.',
    ]);
    expect(
      await page.locator('.paths a').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
    ).toEqual(
      expect.arrayContaining(['MIGOF, mechanism', 'Migration Governance Index, mechanism', 'SDG 10.7, mechanism']),
    );

    const first = group(page, 'Named').locator('.support-line').first();
    expect(await first.locator('.quote-actions .meta').textContent()).toBe('line 248');
    await hands.press(first.getByRole('link', { name: 'Open' }));
    expect(await openedWords(page)).toBe('Use the IOM Migration Governance Framework');
    await page.keyboard.press('Escape');
    expect(placeOf(page).get('passage')).toBeNull();
    expect(faults).toEqual([]);
  });
});

describe.each(HANDS)('“What rests on the Sutherland Report?”, $name', (hands) => {
  it('is told by directness, with what the room had against each, and leads to the words against it', async () => {
    const { page, faults } = await site.open('', hands.given);
    await find(page, hands, 'Sutherland Report');
    await hands.press(detail(page).getByRole('link', { name: 'What rests on it' }));
    await page.getByText('2 recommendations rest on Sutherland Report, in their own words.').waitFor();
    const named = group(page, 'Named');
    expect(await named.locator('.support-head').allTextContents()).toEqual([
      'd1 Establish a financing facility, as its origin',
      'h1 Expand access to consular support, as its origin',
    ]);
    expect(await named.locator('mark').allTextContents()).toEqual([
      'as proposed in the Sutherland Report',
      'as set out in the Sutherland Report',
    ]);
    const against = named.locator('.support-line').first().locator('.against');
    expect(await against.locator('.contested').textContent()).toBe('// contested');
    expect(await against.locator('li').last().textContent()).toBe(
      'The room differed (Financing facility or coordination), and d1 is on one of the sides.',
    );
    expect(await named.locator('.support-line').last().locator('.against').count()).toBe(0);

    await hands.press(against.getByRole('link', { name: 'The words against it' }));
    const words = page.getByRole('region', { name: 'What the room had against it' });
    await words.locator('mark').first().waitFor();
    expect(await words.locator('mark').allTextContents()).toContain(
      'no common understanding of specific mechanisms or funding sources',
    );
    expect(faults).toEqual([]);
  });
});

describe.each(HANDS)('a recommendation that names no mechanism, $name', (hands) => {
  it('says so plainly, with what was looked through, what is nearest, and a citation of the absence', async () => {
    const { page, faults } = await site.open('', hands.given);
    await find(page, hands, 'g5');
    await hands.press(detail(page).getByRole('link', { name: 'What supports it' }));
    await page.getByRole('heading', { name: 'This recommendation names no mechanism that supports it.' }).waitFor();
    await page.locator('.empty-column text').first().waitFor();
    expect(await texts(page, '.empty-column text')).toEqual(['names none', 'as support']);
    expect(await texts(page, '.certificate dt')).toEqual([
      'Its own words',
      'Running text near it',
      'The whole document',
      'Looked for',
      'Graph version',
    ]);
    expect(await texts(page, '.nearest li a')).toContain('g3');
    await hands.press(page.getByRole('button', { name: 'Cite this answer' }));
    const cited = page.locator('.citation-text');
    await cited.waitFor();
    expect(await cited.textContent()).toMatch(
      /^g5 names no mechanism that supports it\. Looked for \d+ mechanisms by \d+ wordings in the words of g5 .* graph version [0-9a-f]{16}.*\?view=trace&select=gcm-2017-s3\.g5/,
    );
    expect(faults).toEqual([]);
  });
});
