import type { Browser, Page } from 'playwright-core';
import { openWatched } from './watch-page.ts';

const ARRANGED_MS = 180_000;
const STEPS = 60;

/** What moving the drawing cost: frames drawn in a second while it was moved, and the longest wait between two. */
interface Moved {
  readonly panned: Frames;
  readonly zoomed: Frames;
}
interface Frames {
  readonly perSecond: number;
  readonly worst: number;
}

/** Frames while everything is panned and zoomed, beside the same graph in plain Cytoscape with its own settings. */
export async function measureFrames(browser: Browser, url: string, plainUrl: string): Promise<string> {
  const ours = await openWatched(browser);
  await ours.goto(`${url}/?layout=free`);
  await ours.locator('.node-list li').nth(100).waitFor({ state: 'attached', timeout: ARRANGED_MS });
  const plain = await openWatched(browser);
  await plain.goto(plainUrl);
  await plain.waitForFunction(() => document.body.dataset.ready === 'yes', null, { timeout: ARRANGED_MS });
  // By turns, so that whatever else the machine does falls on both alike.
  const rounds: { ours: Moved; plain: Moved }[] = [];
  for (let round = 0; round < 3; round += 1) {
    rounds.push({ ours: await move(ours, '.canvas'), plain: await move(plain, '#cy') });
  }
  await ours.context().close();
  await plain.context().close();
  const line = (how: 'panned' | 'zoomed') => {
    const best = (who: 'ours' | 'plain') => Math.max(...rounds.map((one) => one[who][how].perSecond));
    const worst = (who: 'ours' | 'plain') => Math.min(...rounds.map((one) => one[who][how].worst));
    const share = best('ours') / best('plain');
    return `frames a second, ${how.padEnd(6)}            ${best('ours').toFixed(1)}, plain Cytoscape ${best('plain').toFixed(1)} (${share.toFixed(2)} ×); longest between two ${worst('ours')} ms, plain ${worst('plain')} ms`;
  };
  return `${line('panned')}\n${line('zoomed')}`;
}

async function move(page: Page, canvas: string): Promise<Moved> {
  await page.bringToFront();
  const box = await page.locator(canvas).boundingBox();
  if (box === null) throw new Error(`nothing is drawn in ${canvas}`);
  const at = { x: box.x + 6, y: box.y + 6 };
  await page.mouse.move(at.x, at.y);
  const panned = await countFrames(page, async () => {
    await page.mouse.down();
    for (let step = 0; step < STEPS; step += 1) await page.mouse.move(at.x + step * 3, at.y + step * 2);
    await page.mouse.move(at.x, at.y);
    await page.mouse.up();
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const zoomed = await countFrames(page, async () => {
    for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, step < STEPS / 2 ? -40 : 40);
  });
  return { panned, zoomed };
}

async function countFrames(page: Page, run: () => Promise<void>): Promise<Frames> {
  const counting = page.evaluate(
    () =>
      new Promise<{ frames: number; ms: number; worst: number }>((resolve) => {
        const startedAt = performance.now();
        let last = startedAt;
        let frames = 0;
        let worst = 0;
        const tick = (now: number) => {
          frames += 1;
          worst = Math.max(worst, now - last);
          last = now;
          if (document.body.dataset.counted === 'yes') {
            delete document.body.dataset.counted;
            resolve({ frames, ms: performance.now() - startedAt, worst: Math.round(worst) });
          } else requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
      }),
  );
  await run();
  await page.evaluate(() => {
    document.body.dataset.counted = 'yes';
  });
  const { frames, ms, worst } = await counting;
  return { perSecond: (frames / ms) * 1000, worst };
}
