/**
 * Takes a picture of each view of the real page, at both sizes and in both schemes, into docs/screenshots/.
 * Usage: node --import tsx scripts/screenshots.ts [part of a name …]
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './browser/chromium.ts';
import { serve } from './browser/serve.ts';

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const SETTLE_MS = 900;
const ARRANGE_MS = 6000;

const SIZES = [
  { name: 'laptop', width: 1366, height: 768, scale: 1 },
  { name: 'phone', width: 390, height: 844, scale: 2 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Views by name; what a phone shows instead stands behind. */
const VIEWS: readonly { readonly name: string; readonly laptop: string; readonly phone?: string }[] = [
  { name: 'overview', laptop: '' },
  { name: 'selected', laptop: '?select=sutherland-report&unfold=financing-and-capacity-building' },
  { name: 'around', laptop: '?layout=around&around=gfmd&select=gfmd' },
  {
    name: 'reader',
    laptop: '?layout=around&around=rcps&select=rcps&passage=gcm-2017-s3.II.3.p2&mark=0-130',
    phone: '?select=rcps&passage=gcm-2017-s3.II.3.p2&mark=0-130&pane=document',
  },
  { name: 'detail', laptop: '?select=rcps', phone: '?select=rcps&pane=detail' },
  { name: 'everything', laptop: '?layout=free' },
  { name: 'table', laptop: '?view=table&rows=relations' },
  { name: 'issues', laptop: '?view=issues' },
  { name: 'gaps', laptop: '?view=gaps' },
  { name: 'filters', laptop: '?hide=Event&hideBasis=INFERRED', phone: '?pane=find' },
];

const wanted = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const served = await serve();
const browser = await launchChromium();
try {
  for (const size of SIZES) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport: { width: size.width, height: size.height },
        deviceScaleFactor: size.scale,
        colorScheme,
        reducedMotion: 'reduce',
      });
      for (const { name, laptop, phone = laptop } of VIEWS) {
        const file = `${name}-${size.name}-${colorScheme}.png`;
        if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
        const page = await context.newPage();
        await page.goto(`${served.url}/${size.name === 'phone' ? phone : laptop}`, { waitUntil: 'networkidle' });
        await page.waitForTimeout(name === 'everything' ? ARRANGE_MS : SETTLE_MS);
        await page.screenshot({ path: `${FOLDER}${file}` });
        await page.close();
        console.log(file);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await served.stop();
}
