import type { Browser, Page } from 'playwright-core';

/** What is watched in a page from its first moment, told as JSON when asked for. */
declare global {
  var watchedTasks: number[];
  var readableAt: number | null;
}

const SIZE = { width: 1366, height: 768 };

/** A page of its own that notes its long tasks, and when the overview could first be read. */
export async function openWatched(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // tsx names functions by a helper, which what is sent to the page must find there.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(() => {
    globalThis.watchedTasks = [];
    globalThis.readableAt = null;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.watchedTasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
    const look = () => {
      // The list beside the canvas holds what the canvas draws, and that is shown once all of it is drawn; the frame after, both are seen.
      if (
        document.querySelectorAll('.node-list li').length > 20 &&
        document.querySelector('.canvas[data-drawn]') !== null
      )
        requestAnimationFrame(() => {
          globalThis.readableAt = performance.now();
        });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return page;
}

/** The middle of some numbers, rounded. */
export function middle(numbers: readonly number[]): number {
  return Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN);
}
