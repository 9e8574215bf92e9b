import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';
import { find, found, goTo, HANDS, openedWords, placeOf, reader } from './hands.ts';

const site = browse();

describe.each(HANDS)('“Does it mention remittances?”, $name', (hands) => {
  it('is answered by a no, with what was searched and for which forms, and the no can be cited', async () => {
    const { page, faults } = await site.open('', hands.given);
    await hands.search(page, 'remittances');
    const answer = page.locator('.not-found');
    await answer.waitFor();
    expect(await answer.locator('> p').allTextContents()).toEqual([
      'No: “remittances” is not there.',
      expect.stringMatching(/^Searched 1 document, 173 passages, also for “remittance”; graph version [0-9a-f]{7}\.$/),
      'Nothing comes near it either.',
    ]);
    expect(await found(page).count()).toBe(0);
    await hands.press(answer.getByRole('button', { name: 'Cite this absence' }));
    await answer.locator('.citation-text').waitFor();
    expect(await answer.locator('.citation-text').textContent()).toMatch(
      /^No: “remittances” was not found\. .*173 passages.*version [0-9a-f]{16}/s,
    );
    expect(faults).toEqual([]);
  });

  it('leads on from what is found instead', async () => {
    const { page, faults } = await site.open('', hands.given);
    await find(page, hands, 'merits deeper reflection');
    expect(await openedWords(page)).toBe('merits');
    expect(
      await reader(page)
        .locator('.passage', { has: page.locator('mark.opened') })
        .textContent(),
    ).toContain('review of the global compact merits deeper reflection');
    expect(faults).toEqual([]);
  });
});

describe.each(HANDS)('“What did you leave out?”, $name', (hands) => {
  it('is the document painted, where each sentence that gave nothing says why and opens in its place', async () => {
    const { page, faults } = await site.open('', hands.given);
    await goTo(page, hands, 'Coverage');
    const painted = page.locator('.painted .sentence');
    await painted.first().waitFor();
    const silent = await page.locator('.painted .reason').count();
    expect(await page.locator('.coverage-head h1').textContent()).toBe(`${silent} of 293 sentences gave nothing`);
    await hands.press(page.getByRole('link', { name: 'procedural 3' }));
    expect(placeOf(page).get('silent')).toBe('procedural');
    await expect.poll(() => page.locator('.painted .reason').count()).toBe(3);
    expect(await page.locator('.painted .reason').allTextContents()).toEqual(Array(3).fill('gave nothing: procedural'));
    const sentence = await page.locator('.painted .sentence').first().textContent();
    await hands.press(
      page
        .locator('.painted')
        .getByRole('link', { name: /^Open, line/ })
        .first(),
    );
    expect(await openedWords(page)).toBe(sentence);
    expect(faults).toEqual([]);
  });
});
