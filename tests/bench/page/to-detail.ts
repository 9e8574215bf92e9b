import type { Browser } from 'playwright-core';
import { middle, openWatched } from './watch-page.ts';

const LEAST_SHAPES = 20;

/** From a click on a shape to its first quote in Detail. */
export async function measureDetail(browser: Browser, url: string, rounds: number): Promise<string> {
  const page = await openWatched(browser);
  await page.goto(url);
  await page.locator('.node-list li').nth(LEAST_SHAPES).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const took = await page.evaluate(
      (at) =>
        new Promise<number>((resolve) => {
          document.querySelector<HTMLElement>('.detail .close')?.click();
          const button = document.querySelectorAll<HTMLElement>('.node-list button')[at];
          requestAnimationFrame(() => {
            const startedAt = performance.now();
            button?.click();
            const look = () => {
              if (document.querySelector('.detail .quote mark') !== null) resolve(performance.now() - startedAt);
              else requestAnimationFrame(look);
            };
            look();
          });
        }),
      round,
    );
    times.push(took);
  }
  await page.context().close();
  return `click to Detail with its quotes     ${middle(times)} ms (${times.map(Math.round).join(', ')})`;
}
