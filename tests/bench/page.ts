/**
 * `npm run bench:page`: how light and how quick the page is, for the real graph and for a made-up one of 2,000 things and 5,000 relations; panning and
 * zooming beside plain Cytoscape with its own settings, in one run on one machine.
 */
import { cpus } from 'node:os';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { startChild } from './child.ts';
import { readBytes } from './page/bytes.ts';
import { measureFrames } from './page/frames.ts';
import { measureLoad } from './page/load-page.ts';
import { servePlain } from './page/plain-cytoscape.ts';
import { measureDetail } from './page/to-detail.ts';

const ROUNDS = 5;

const [cpu] = cpus();
console.log(`# Bench of the page\n\n${cpus().length} × ${cpu?.model.trim()}, Node ${process.versions.node}\n`);
const real = await serve();
const madeUp = await startChild('page/served-page-child.ts', ['2000', '5000']);
const browser = await launchChromium();
try {
  console.log(await readBytes(browser, real.url));
  for (const [name, url] of [
    ['The real graph', real.url],
    ['2,000 things, 5,000 relations, made up', madeUp.url],
  ] as const) {
    const plain = await servePlain(url);
    console.log(`\n## ${name}\n`);
    console.log(await measureLoad(browser, url, ROUNDS));
    console.log(await measureDetail(browser, url, ROUNDS));
    console.log(await measureFrames(browser, url, plain.url));
    await plain.stop();
  }
} finally {
  await browser.close();
  await madeUp.stop();
  await real.stop();
}
