import { describe, expect, it } from 'vitest';
import { browse, watch } from './browse.ts';
import { find, goTo, HANDS } from './hands.ts';

const site = browse();

describe.each(HANDS)('“I want to ask my own question.”, $name', (hands) => {
  it('starts from the query behind what is shown, which runs in GraphiQL and gives the same words', async () => {
    const { page, faults } = await site.open('', hands.given);
    await find(page, hands, 'Sutherland Report');
    await goTo(page, hands, 'Network');
    await hands.press(
      page
        .getByRole('button', { name: hands.phone ? 'Take away' : 'Show the query' })
        .locator('visible=true')
        .first(),
    );
    const link = page.getByRole('link', { name: 'This detail' }).locator('visible=true');
    const opened = page.context().waitForEvent('page');
    await hands.press(link);
    const asking = await opened;
    const more = watch(asking, site.url());
    await asking.locator('.graphiql-query-editor .view-line').first().waitFor();
    await hands.press(asking.getByRole('button', { name: /^Execute query/ }));
    const answer = asking.locator('.result-window');
    await expect.poll(() => answer.innerText(), { timeout: 20_000 }).toContain('Sutherland Report');
    expect([...faults, ...more]).toEqual([]);
  });
});

describe('GraphiQL', () => {
  it('opens with a tab for each worked example, the question in words above the query', async () => {
    const { page, faults } = await site.open();
    await page.goto(`${site.url()}/graphql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    const tabs = await page.getByRole('tab').allTextContents();
    expect(tabs.length).toBeGreaterThanOrEqual(15);
    expect(faults).toEqual([]);
  });
});
