import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';
import { detail, find, HANDS, type Hands } from './hands.ts';

const site = browse();

/** Takes one thing out of "Take away" and gives back its name and text. */
async function take(page: Page, hands: Hands, word: string): Promise<{ readonly name: string; readonly text: string }> {
  const menu = page.locator('#take-away');
  if (!hands.phone) await hands.goUp(page);
  await hands.press(page.getByRole('button', { name: 'Take away' }).locator('visible=true').first());
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    hands.press(menu.getByRole('button', { name: word, exact: true })),
  ]);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
}

describe.each(HANDS)('“Give me this for my paper.”, $name', (hands) => {
  it('is a picture with legend and source, the rows of the table, and each carries the version of the graph', async () => {
    const { page, faults } = await site.open('', hands.given);
    const picture = await take(page, hands, 'Picture, SVG');
    expect(picture.name).toMatch(/^compact-graph-overview-[0-9a-f]{7}\.svg$/);
    expect(picture.text).toContain('Overarching');
    expect(picture.text).toMatch(/Compact Graph, version [0-9a-f]{12}/);
    const tabs = hands.phone ? 'Parts of the page' : 'Views';
    await hands.press(
      page
        .getByRole('navigation', { name: tabs })
        .getByText('Table', { exact: true })
        .locator('xpath=ancestor-or-self::*[self::a or self::button]'),
    );
    await page.locator('tbody tr').first().waitFor();
    const rows = await take(page, hands, 'Things, CSV');
    expect(rows.text).toMatch(/^rcps,RCPs,Regional Consultative Processes,Mechanism,/m);
    expect(rows.text).toMatch(/[0-9a-f]{16}/);
    expect(faults).toEqual([]);
  });

  it('is a quote as a citation with its line, its words and the version, in plain text, BibTeX and RIS', async () => {
    const { page, faults } = await site.open('', hands.given);
    await find(page, hands, 'd1');
    const line = detail(page).getByRole('listitem').filter({ hasText: 'as proposed in the Sutherland Report' }).first();
    await hands.press(line.getByRole('button', { name: 'Cite' }).first());
    await line.locator('.citation-text').waitFor();
    expect(await line.locator('.citation-text').innerText()).toMatch(
      /^“.*Sutherland Report” United Nations, .*, line 272\. Compact Graph, version [0-9a-f]{16}, http/,
    );
    for (const [word, opening] of [
      ['BibTeX', '@techreport{'],
      ['RIS', 'TY  - RPRT'],
    ] as const) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        hands.press(line.getByRole('link', { name: word })),
      ]);
      expect(await readFile(await saved.path(), 'utf8')).toContain(opening);
    }
    expect(faults).toEqual([]);
  });
});
