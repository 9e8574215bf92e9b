import type { BrowserContext } from 'playwright-core';
import type { PicturedView } from './views.ts';

const SETTLE_MS = 900;
const ARRANGE_MS = 6000;

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
  await page.waitForTimeout(view.arranges === true ? ARRANGE_MS : SETTLE_MS);
  await page.screenshot({ path: file });
  await page.close();
}
