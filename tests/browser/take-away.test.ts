import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';

const { open } = browse();
const VERSION = /[0-9a-f]{16}/;

/** Takes something away by its word in the menu, and reads what was saved. */
async function take(
  page: Page,
  word: string,
): Promise<{ readonly name: string; readonly text: string; readonly bytes: Buffer }> {
  const menu = page.locator('#take-away');
  if (!(await menu.isVisible())) await page.getByRole('button', { name: 'Take away' }).first().click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: word, exact: true }).click(),
  ]);
  const bytes = await readFile(await saved.path());
  await expect.poll(() => menu.getByRole('status').innerText()).toBe(`${word}: handed to the browser to save.`);
  return { name: saved.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

describe('the picture of the network', () => {
  it('is an SVG with real text, dashes, a legend, its source and the version of the graph', async () => {
    const { page, faults } = await open('?layout=around&around=gfmd');
    const { name, text } = await take(page, 'Picture, SVG');
    expect(name).toMatch(/^compact-graph-around-[0-9a-f]{7}\.svg$/);
    const read = await page.evaluate(
      (source) => {
        const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
        const texts = [...svg.querySelectorAll('text')].map((element) => element.textContent);
        const dashed = [...svg.querySelectorAll('[stroke-dasharray]')].length;
        return {
          texts,
          dashed,
          failed: svg.querySelector('parsererror') !== null,
          title: svg.querySelector('title')?.textContent,
        };
      },
      text.replace(/<style>.*?<\/style>/, ''),
    );
    expect(text).toContain('@font-face{font-family:"Compact Sans"');
    expect(read.failed).toBe(false);
    expect(read.title).toMatch(/^GFMD and the \d+ things it is tied to\.$/);
    expect(read.texts).toEqual(expect.arrayContaining(['GFMD', 'mechanism', 'supports', 'derived by a rule']));
    expect(read.texts.join(' ')).toMatch(
      /Source: United Nations, Summary of the third .* Compact Graph, version [0-9a-f]{12}, http/,
    );
    expect(read.dashed).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('asks nothing of elsewhere and runs nothing, wherever it is opened', async () => {
    const { page } = await open('?layout=around&around=gfmd');
    const { text } = await take(page, 'Picture, SVG');
    expect(text).not.toMatch(/<script|\son\w+=|<image|<foreignObject|url\((?!#|data:font)/i);
  });

  it('is a PNG sharp enough to print', async () => {
    const { page, faults } = await open('');
    const { bytes } = await take(page, 'Picture, PNG');
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(2000);
    expect(faults).toEqual([]);
  });
});

describe('the picture of a trace', () => {
  it('is its drawing as an SVG with real text, its legend, its source and the version of the graph', async () => {
    const { page, faults } = await open('?view=trace&select=gcm-2017-s3.c6');
    await page.locator('.support-line mark').first().waitFor();
    const { name, text } = await take(page, 'Picture, SVG');
    expect(name).toMatch(/^compact-graph-trace-[0-9a-f]{7}\.svg$/);
    const texts = await page.evaluate(
      (source) => {
        const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
        return [...svg.querySelectorAll('text')].map((element) => element.textContent);
      },
      text.replace(/<style>.*?<\/style>/, ''),
    );
    expect(texts).toEqual(expect.arrayContaining(['Supported by', 'MIGOF', 'means', 'c6', 'SDG 10.7', 'supports']));
    expect(texts.join(' ')).toMatch(
      /Source: United Nations, Summary of the third .* Compact Graph, version [0-9a-f]{12}, http/,
    );
    expect(faults).toEqual([]);
  });
});

describe('the data of what is shown', () => {
  it('is what the network draws, with places, colours and evidence', async () => {
    const { page, faults } = await open('?layout=around&around=gfmd');
    const { name, text } = await take(page, 'Cytoscape JSON');
    expect(name).toMatch(/^compact-graph-view-[0-9a-f]{7}\.cyjs$/);
    const { elements, data } = JSON.parse(text);
    const gfmd = elements.nodes.find((node: { data: { id: string } }) => node.data.id === 'gfmd');
    expect(gfmd).toMatchObject({
      data: { colour: '#0b63a5' },
      position: { x: expect.any(Number), y: expect.any(Number) },
    });
    expect(elements.edges.length).toBeGreaterThan(5);
    for (const edge of elements.edges) expect(edge.data.quotes.length).toBeGreaterThan(0);
    expect(data.version).toMatch(VERSION);
    expect(faults).toEqual([]);
  });

  it('is what the table shows, in its order', async () => {
    const { page, faults } = await open('?view=table&rows=things&sort=relations&hide=Mechanism');
    const { text } = await take(page, 'Things, CSV');
    const first = await page.locator('tbody tr th .name').first().innerText();
    const [head, row] = text.replace(/^\ufeff/, '').split('\n');
    expect(head).toMatch(/^Id,Label,Name,/);
    expect(row).toContain(first);
    expect(text).not.toMatch(/,Mechanism,/);
    expect(faults).toEqual([]);
  });

  it.each(['GraphML', 'GEXF', 'JSON-LD', 'Relations, CSV', 'Quotes, CSV'])('can be had as %s', async (word) => {
    const { page } = await open('?layout=around&around=gfmd');
    const { text } = await take(page, word);
    expect(text).toMatch(VERSION);
    expect(text).toContain('GFMD');
  });
});

describe('a citation', () => {
  it('of a quote is shown and copied, with BibTeX and RIS beside it, and leads back to the words', async () => {
    const { page, faults } = await open('?select=gfmd');
    await page.locator('.quote-actions').getByRole('button', { name: 'Cite' }).first().click();
    const shown = await page.locator('.citation-text').innerText();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toMatch(
      /^“.+” United Nations, Summary .+, lines? \d+(–\d+)?\. Compact Graph, version [0-9a-f]{16}, http/,
    );
    for (const [word, opening] of [
      ['BibTeX', '@techreport{'],
      ['RIS', 'TY  - RPRT'],
    ] as const) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.citation').getByRole('link', { name: word }).click(),
      ]);
      expect(await readFile(await saved.path(), 'utf8')).toContain(opening);
    }
    expect(faults).toEqual([]);
    const address = / (http\S+)$/.exec(shown)?.[1] ?? '';
    await page.goto(address);
    await page.locator('.reader mark, .reader .mark').first().waitFor();
  });

  it('of a relation and of an absence is a click away too', async () => {
    const { page, faults } = await open(`?select=${encodeURIComponent('avrr~SUPPORTS~gcm-2017-s3.j2')}`);
    await page.getByRole('button', { name: 'Cite this relation' }).click();
    expect(await page.locator('.citation-text').innerText()).toMatch(/ supports j2 .*Rests on: “/);
    await page.locator('#search').fill('remittances');
    await page.getByRole('button', { name: 'Cite this absence' }).click();
    expect(await page.locator('.search-panel .citation-text').innerText()).toMatch(
      /^No: “remittances” was not found\. /,
    );
    expect(faults).toEqual([]);
  });
});

describe('Take away', () => {
  it('says so when the server can not be reached', async () => {
    const { page } = await open('?layout=around&around=gfmd');
    await page.getByRole('button', { name: 'Take away' }).first().click();
    await page.context().setOffline(true);
    await page.locator('#take-away').getByRole('button', { name: 'GEXF', exact: true }).click();
    await expect
      .poll(() => page.locator('#take-away').getByRole('status').innerText())
      .toMatch(/^GEXF could not be made: /);
  });
});
