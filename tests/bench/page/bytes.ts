import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openWatched } from './watch-page.ts';

const BUILT = fileURLToPath(new URL('../../../client/dist/', import.meta.url));
const AIM_KB = 250;
const KINDS: readonly (readonly [kind: string, ending: RegExp])[] = [
  ['page', /^$|\.html$/],
  ['scripts', /\.js$/],
  ['styles', /\.css$/],
  ['fonts', /\.woff2$/],
  ['pictures', /\.(?:svg|png|ico)$/],
];

/** Bytes over the wire until the overview can be read, by kind, and of what comes later; what is asked of the graph apart. */
export async function readBytes(browser: Browser, url: string): Promise<string> {
  const page = await openWatched(browser);
  const asked = new Set<string>();
  let answers = 0;
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/graphql')) answers += (await response.request().sizes()).responseBodySize;
    else asked.add(pathname.replace(/^\//, ''));
  });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.readableAt !== null);
  // What comes from here on is fetched while nothing is waited for.
  const first = [...asked];
  await page.waitForLoadState('networkidle');
  await page.context().close();
  const files = await readdir(BUILT, { recursive: true });
  const later = files.filter((file) => /\.(?:js|css)$/.test(file) && !first.includes(file));
  const rows = await Promise.all(
    KINDS.map(async ([kind, ending]) => {
      const those = first.filter((file) => ending.test(file));
      return { kind, ...(await sizesOf(those.map((file) => (file === '' ? 'index.html' : file)))) };
    }),
  );
  const rest = await sizesOf(later);
  const sum = (of: 'plain' | 'gzip' | 'brotli') => rows.reduce((total, row) => total + row[of], 0);
  const line = (kind: string, sizes: Sizes) =>
    `${kind.padEnd(36)}${[sizes.plain, sizes.gzip, sizes.brotli].map((size) => kb(size).padStart(10)).join('')}`;
  return [
    '## Bytes over the wire, kB',
    '',
    `${''.padEnd(36)}${['plain', 'gzip', 'brotli'].map((word) => word.padStart(10)).join('')}`,
    ...rows.map(({ kind, ...sizes }) => line(kind, sizes)),
    line(`together (aim: ${AIM_KB} gzip)`, { plain: sum('plain'), gzip: sum('gzip'), brotli: sum('brotli') }),
    line('scripts and styles fetched later', rest),
    `what was asked of the graph, as sent${kb(answers).padStart(30)}`,
  ].join('\n');
}

interface Sizes {
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

async function sizesOf(files: readonly string[]): Promise<Sizes> {
  const sizes = await Promise.all(
    files.map(async (file) => {
      const plain = await sizeOf(file, '');
      return {
        plain,
        gzip: await sizeOf(file, '.gz').catch(() => plain),
        brotli: await sizeOf(file, '.br').catch(() => plain),
      };
    }),
  );
  return sizes.reduce(
    (sum, one) => ({ plain: sum.plain + one.plain, gzip: sum.gzip + one.gzip, brotli: sum.brotli + one.brotli }),
    { plain: 0, gzip: 0, brotli: 0 },
  );
}

async function sizeOf(file: string, ending: string): Promise<number> {
  return (await stat(join(BUILT, `${file}${ending}`))).size;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
