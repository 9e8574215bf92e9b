/**
 * Takes a picture of each view of the real page, at both sizes and in both schemes.
 * Usage: node --import tsx scripts/screenshots.ts [--to folder] [part of a name …]; without a folder, the README's pictures, where it keeps them.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from './browser/chromium.ts';
import { serve } from './browser/serve.ts';
import { takePicture } from './screenshots/take-picture.ts';
import { VIEWS } from './screenshots/views.ts';

const KEPT = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const README_PICTURES = ['overview-laptop-light.png', 'reader-laptop-light.png'];
const SIZES = [
  { name: 'laptop', width: 1366, height: 768, scale: 1 },
  { name: 'phone', width: 390, height: 844, scale: 2 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

const { values, positionals } = parseArgs({ options: { to: { type: 'string' } }, allowPositionals: true });
const folder = values.to ?? KEPT;
const isWanted = (file: string) =>
  values.to === undefined
    ? README_PICTURES.includes(file)
    : positionals.length === 0 || positionals.some((part) => file.includes(part));

await mkdir(folder, { recursive: true });
const served = await serve();
const browser = await launchChromium();
try {
  for (const size of SIZES) {
    for (const colorScheme of SCHEMES) {
      const wanted = VIEWS.map((view) => ({ view, file: `${view.name}-${size.name}-${colorScheme}.png` })).filter(
        ({ file }) => isWanted(file),
      );
      if (wanted.length === 0) continue;
      const context = await browser.newContext({
        viewport: { width: size.width, height: size.height },
        deviceScaleFactor: size.scale,
        colorScheme,
        reducedMotion: 'reduce',
      });
      for (const { view, file } of wanted) {
        await takePicture(context, { view, url: served.url, onPhone: size.name === 'phone', file: join(folder, file) });
        console.log(file);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await served.stop();
}
