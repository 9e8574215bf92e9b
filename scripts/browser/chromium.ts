import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { canInstall, install } from '../apt.ts';

/** Where a Chromium is looked for, in this order; CHROMIUM names another. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser's own traffic is off: what is asked for is asked for by the page. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Installs a Chromium by apt-get where none is found and that is allowed; what it says where it can't is told. */
export async function ensureChromium(tell: (line: string) => void): Promise<void> {
  if (process.env.CHROMIUM !== undefined || findChromium() !== undefined || !(await canInstall())) return;
  tell('Installing Chromium with apt-get …');
  // With the fonts that it recommends, as a reader's machine has some.
  const said = await install([['--install-recommends', 'chromium']]);
  if (said !== '') tell(said);
}

function findChromium(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}

/**
 * Starts a Chromium of this machine, without a window.
 * @throws {Error} that says what to install where none is found
 */
export function launchChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  const executablePath = named ?? findChromium();
  if (executablePath === undefined || !existsSync(executablePath)) {
    throw new Error(
      `No Chromium was found${named === undefined ? '' : ` at CHROMIUM=${named}`}. Install one ("apt-get install chromium"), or set CHROMIUM to its path. Looked at: ${PLACES.join(', ')}.`,
    );
  }
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS });
}
