import type { BrowserContext } from 'playwright-core';
import type { PicturedView } from './views.ts';

const SETTLE_MS = 900;
const ARRANGE_MS = 90_000;

interface PictureAsked {
  readonly view: PicturedView;
  /** Where the page is served. */
  readonly url: string;
  readonly onPhone: boolean;
  readonly file: string;
}

/** Opens a view in a page of its own, does what it asks for, and writes its picture. */
export async function takePicture(context: BrowserContext, { view, url, onPhone, file }: PictureAsked): Promise<void> {
  const page = await context.newPage();
  const address = onPhone ? (view.onPhone ?? view.at) : view.at;
  await page.goto(`${url}/${address}`, { waitUntil: 'networkidle' });
  if (view.searches !== undefined) await page.getByRole('combobox').first().fill(view.searches);
  if (view.presses !== undefined) await page.locator(`button[aria-label^="${view.presses}"]:visible`).first().click();
  if (view.arranges === true)
    await page.locator('.node-list li').nth(100).waitFor({ state: 'attached', timeout: ARRANGE_MS });
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: file });
  await page.close();
}
