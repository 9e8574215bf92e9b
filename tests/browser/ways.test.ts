import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';
import { detail, find, HANDS, openedWords, placeOf } from './hands.ts';

const site = browse();

describe.each(HANDS)('“How is MSF connected to alternatives to detention?”, $name', (hands) => {
  it('is drawn a step a column, told in words, and each step opens what it rests on', async () => {
    const { page, faults } = await site.open('', hands.given);
    await find(page, hands, 'MSF');
    await hands.press(detail(page).getByRole('button', { name: 'Ways to another' }));
    await hands.write(
      detail(page).getByRole('textbox', { name: /^How is MSF connected to/ }),
      'alternatives to detention',
    );
    await hands.press(
      detail(page).locator('.path-picker').getByRole('button', { name: 'Alternatives to detention', exact: true }),
    );
    const ways = page.getByRole('article', { name: 'Ways between two things' });
    await ways.getByRole('heading', { name: 'MSF and Alternatives to detention' }).waitFor();
    await ways.locator('details.path').first().waitFor();
    expect(placeOf(page).get('layout')).toBe('path');
    expect(await page.locator('.node-list button').allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^MSF, actor, \d+ lines?$/),
        expect.stringMatching(/^Alternatives to detention, theme, \d+ lines?$/),
      ]),
    );
    const first = ways.locator('div:has(> details.path)').first();
    expect(await first.locator('p').first().innerText()).toMatch(/^MSF .*Alternatives to detention\s+\d steps$/s);
    const steps = Number(/(\d) steps/.exec(await first.locator('p').first().innerText())?.[1]);
    expect(await first.locator('.line').count()).toBe(steps);
    for (const line of await first.locator('.line').all())
      expect(await line.locator('mark').count()).toBeGreaterThan(0);

    const words = await first.locator('mark').first().textContent();
    if (hands.phone) await hands.press(page.getByRole('button', { name: /the detail$/ }));
    await hands.press(first.getByRole('link', { name: 'Open' }).first());
    expect(await openedWords(page)).toBe(words);
    expect(faults).toEqual([]);
  });
});

describe('two things that nothing ties', () => {
  it('are said to be so, with how far was looked', async () => {
    const { page } = await site.open('?layout=path&around=gfmd&to=gfmd');
    await detail(page).getByText('No way of 4 steps or fewer.').waitFor();
    expect(await detail(page).locator('details.path').count()).toBe(0);
  });
});
