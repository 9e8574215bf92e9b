import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { type Served, serve } from '../../scripts/browser/serve.ts';

export const LAPTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };
const START_MS = 180_000;
/** A page on a machine that does much else may take its time. */
const TEST_MS = 120_000;
const STEP_MS = 60_000;

/** What a page did that it should not: what it wrote to the console, threw, or asked of another host. */
export interface Watched {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** A real server and a real Chromium for the tests of a file. */
export interface Browsing {
  /** Opens an address of the page and waits until the graph is drawn. */
  open(query?: string, given?: Parameters<Browser['newContext']>[0]): Promise<Watched>;
  readonly url: () => string;
}

/** Starts both before the tests of a file and ends them after. */
export function browse(): Browsing {
  vi.setConfig({ testTimeout: TEST_MS });
  let served: Served | null = null;
  let browser: Browser | null = null;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    [served, browser] = await Promise.all([serve(), launchChromium()]);
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  const url = () => {
    if (served === null) throw new Error('The server is not up.');
    return served.url;
  };
  return {
    url,
    open: async (query = '', given = {}) => {
      if (browser === null) throw new Error('The browser is not up.');
      for (const context of contexts.splice(0)) await context.close();
      const context = await browser.newContext({ viewport: LAPTOP, reducedMotion: 'reduce', ...given });
      contexts.push(context);
      context.setDefaultTimeout(STEP_MS);
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url() });
      const page = await context.newPage();
      const faults = watch(page, url());
      await page.goto(`${url()}/${query}`);
      await page.locator('main').first().waitFor({ state: 'attached' });
      await page.waitForFunction(() => document.querySelector('.legend-count')?.textContent !== '0');
      await page.waitForLoadState('networkidle');
      return { page, faults };
    },
  };
}

/** Listens to what a page does that it should not. */
export function watch(page: Page, own: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own) faults.push(`asked of another host: ${request.url()}`);
  });
  return faults;
}

/**
 * What axe finds wrong with what is shown, each with the first place.
 * @param rules the only ones asked; all of them where none are named
 */
export async function axeFindings(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const asked = new AxeBuilder({ page });
  const { violations } = await (rules.length > 0 ? asked.withRules([...rules]) : asked).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** By how much what is shown is wider than the page. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
