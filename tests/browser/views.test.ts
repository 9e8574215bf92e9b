import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, browse, LAPTOP, PHONE, tooWide } from './browse.ts';

const site = browse();

interface Shown {
  readonly name: string;
  readonly query: string;
  /** What is added to the address on a phone, where one region is shown at a time. */
  readonly phone?: string;
  /** What has to be there before it is looked at. */
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
}

const pressFirst = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).locator('visible=true').first().click();
const write = (words: string) => (page: Page) => page.getByRole('combobox', { name: /^Search/ }).fill(words);

const VIEWS: readonly Shown[] = [
  { name: 'the overview', query: '', ready: '.starters a' },
  { name: 'an area unfolded', query: '?select=detention&unfold=detention', phone: '&pane=half', ready: '.line mark' },
  {
    name: 'a thing and what it is tied to',
    query: '?select=rcps&layout=around&around=rcps',
    ready: '.node-list button',
  },
  { name: 'everything', query: '?layout=free', ready: '.network-note' },
  {
    name: 'ways',
    query: '?layout=path&around=msf&to=alternatives-to-detention',
    phone: '&pane=detail',
    ready: '.path mark',
  },
  { name: 'the detail of a thing', query: '?select=rcps', phone: '&pane=detail', ready: '.line mark' },
  {
    name: 'a relation',
    query: '?select=sutherland-report~SUPPORTS~gcm-2017-s3.d1',
    phone: '&pane=detail',
    ready: '.line mark',
  },
  { name: 'a kind', query: '?select=actor.organization', phone: '&pane=detail', ready: '.members a' },
  { name: 'an id that is not there', query: '?select=nowhere', phone: '&pane=detail', ready: '.detail code' },
  {
    name: 'the reader',
    query: '?select=rcps&passage=gcm-2017-s3.II.3.p2&mark=0-130',
    phone: '&pane=document',
    ready: 'mark.opened',
  },
  {
    name: 'a table of things',
    query: '?view=table&hide=Actor&hide=Theme&hide=Recommendation&hide=Mechanism',
    ready: 'tbody tr',
  },
  { name: 'a table of relations', query: '?view=table&rows=relations&contested=only', ready: 'tbody tr' },
  { name: 'a matrix', query: '?view=matrix', ready: 'tbody tr' },
  { name: 'an open cell', query: '?view=matrix&cell=gfmd*role-of-existing-mechanisms', ready: '.cell-panel mark' },
  { name: 'voices × matters', query: '?view=matrix&matrix=voices', ready: 'tbody tr' },
  { name: 'a trace with support', query: '?view=trace&select=gcm-2017-s3.c1', ready: '.support-line mark' },
  { name: 'a trace with none', query: '?view=trace&select=gcm-2017-s3.g5', ready: '.answer-box' },
  { name: 'the trace of a mechanism', query: '?view=trace&select=sutherland-report', ready: '.support-line mark' },
  { name: 'a trace to be chosen', query: '?view=trace', ready: '.trace-page a' },
  { name: 'without', query: '?view=without&strike=rcps', ready: '.loss mark' },
  { name: 'the issues', query: '?view=issues', ready: '.issue mark' },
  { name: 'the gaps', query: '?view=gaps', ready: '.bare' },
  { name: 'coverage', query: '?view=coverage', ready: '.painted' },
  { name: 'what was found', query: '', ready: '.search', act: write('detention') },
  { name: 'what was not found', query: '', ready: '.search', act: write('remittances') },
  { name: 'filters', query: '?hide=Event', phone: '&pane=find', ready: '.legend-toggle' },
  { name: 'help', query: '', ready: '.starters a', act: pressFirst(/^Help/) },
  { name: 'take away', query: '', ready: '.starters a', act: pressFirst('Take away') },
];

describe.each([
  { on: 'a laptop, in light and dark', viewport: LAPTOP, colorScheme: 'light' },
  { on: 'a phone, in dark and light', viewport: PHONE, colorScheme: 'dark' },
] as const)('on $on', ({ viewport, colorScheme }) => {
  it.each(VIEWS)('axe finds nothing, nor is there a fault or anything too wide: $name', async (view) => {
    const { query, ready, act, phone } = view;
    const address = viewport === PHONE && phone !== undefined ? `${query}${phone}` : query;
    const { page, faults } = await site.open(address, { viewport, colorScheme });
    await page.locator(ready).first().waitFor({ state: 'attached' });
    await act?.(page);
    await page.waitForTimeout(200);
    expect(await axeFindings(page)).toEqual([]);
    // The other scheme changes nothing but colours, and those are what is asked then.
    await page.emulateMedia({ colorScheme: colorScheme === 'light' ? 'dark' : 'light' });
    expect(await axeFindings(page, ['color-contrast'])).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    expect(faults).toEqual([]);
  });
});
