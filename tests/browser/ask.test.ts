import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, watch } from './browse.ts';
import { detail, find, goTo, HANDS, tabTo } from './hands.ts';

const site = browse();

const editor = (page: Page) => page.locator('.graphiql-query-editor .view-line').first();
/** What was answered, as far as the editor draws it; it breaks lines anywhere. */
const answer = async (page: Page) => (await page.locator('.result-window').innerText()).replace(/\s/g, '');

/** Presses a link that opens GraphiQL in a tab of its own, and waits for its editor. */
async function follow(page: Page, press: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), press()]);
  await editor(opened).waitFor();
  return opened;
}

describe.each(HANDS)('“I want to ask my own question.”, $name', (hands) => {
  it('starts from the query behind what is shown, which runs as it stands and gives the same words', async () => {
    const { page, faults } = await site.open('', hands.given);
    await find(page, hands, 'c6');
    await hands.press(detail(page).getByRole('link', { name: 'What supports it' }));
    await page.getByRole('article', { name: 'Trace of c6' }).getByRole('heading', { level: 1 }).waitFor();
    const link = page.locator('.trace-head').getByRole('link', { name: 'Show the query' });
    const asking = await follow(page, () => hands.press(link));
    const more = watch(asking, site.url());
    await hands.press(asking.getByRole('button', { name: /^Execute query/ }));
    await expect.poll(() => answer(asking), { timeout: 20_000 }).toContain('c6names2mechanismsthatsupportit:MIGOF');
    expect([...faults, ...more]).toEqual([]);
  });

  it('has the query behind each other view at hand too', async () => {
    const { page } = await site.open('', hands.given);
    await goTo(page, hands, 'Gaps');
    if (!hands.phone) await hands.goUp(page);
    const menu = page.getByRole('button', { name: hands.phone ? 'Take away' : 'Show the query' });
    await hands.press(menu.locator('visible=true').first());
    const link = page.getByRole('link', { name: 'The support that these lack' }).locator('visible=true');
    const asking = await follow(page, () => hands.press(link));
    await hands.press(asking.getByRole('button', { name: /^Execute query/ }));
    await expect.poll(() => answer(asking), { timeout: 20_000 }).toMatch(/^\{"data":\{"relations":\{"totalCount":\d+/);
  });
});

describe('GraphiQL', () => {
  it('opens with a worked example in each tab, which runs with Ctrl and Enter and gives the document’s words', async () => {
    const { page, faults } = await site.open();
    await page.goto(`${site.url()}/graphql`);
    await editor(page).waitFor();
    expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(15);
    await tabTo(page.getByRole('button', { name: /^Execute query/ }));
    await page.keyboard.press('Enter');
    await expect.poll(() => answer(page), { timeout: 20_000 }).toContain('RegionalConsultativeProcesses');
    expect(faults).toEqual([]);
  });
});
