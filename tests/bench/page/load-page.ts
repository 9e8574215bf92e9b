import type { Browser } from 'playwright-core';
import { middle, openWatched } from './watch-page.ts';

const READABLE_MS = 120_000;
/** What comes in after the overview is drawn is read within this. */
const SETTLE_MS = 4_000;

/** From navigation to a readable overview, and the longest task of the main thread until all is read. */
export async function measureLoad(browser: Browser, url: string, rounds: number): Promise<string> {
  const readable: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await openWatched(browser);
    await page.goto(url);
    await page.waitForFunction(() => globalThis.readableAt !== null, null, { timeout: READABLE_MS });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLE_MS);
    const told = await page.evaluate(() => ({ at: globalThis.readableAt ?? 0, tasks: globalThis.watchedTasks }));
    readable.push(told.at);
    longest.push(Math.max(0, ...told.tasks));
    await page.context().close();
  }
  return [
    `navigation to a readable overview   ${middle(readable)} ms (${rounds} rounds, the middle one; ${readable.map(Math.round).join(', ')})`,
    `longest task of the main thread     ${middle(longest)} ms (aim: under 100; ${longest.map((one) => (one === 0 ? 'under 50' : one)).join(', ')})`,
  ].join('\n');
}
