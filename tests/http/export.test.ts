import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { StoreError } from '../../server/store/store-errors.ts';
import { serve } from './serve.ts';

const graph = await readGraph('graph-seed');
const store = createMemoryStore(graph);
const { url } = await serve({ store });
const at = (path: string, init: RequestInit = {}) => fetch(`${url}/export/${path}`, init);
const draw = (path: string, body: unknown) =>
  at(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

async function readTable(answer: Response): Promise<readonly Readonly<Record<string, string>>[]> {
  return csvParse((await answer.text()).replace(/^\ufeff/, ''));
}

describe('an export of a piece of the graph', () => {
  it.each([
    ['graph.graphml', 'application/graphml+xml; charset=utf-8'],
    ['graph.gexf', 'application/gexf+xml; charset=utf-8'],
    ['graph.cyjs', 'application/json; charset=utf-8'],
    ['graph.jsonld', 'application/ld+json; charset=utf-8'],
    ['entities.csv', 'text/csv; charset=utf-8; header=present'],
    ['relations.csv', 'text/csv; charset=utf-8; header=present'],
    ['evidence.csv', 'text/csv; charset=utf-8; header=present'],
  ])('as %s comes as a file named for what it holds and its version', async (name, type) => {
    const answer = await at(`${name}?of=gfmd`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    const [kind, ending] = name.split('.');
    const of = kind === 'graph' ? 'gfmd' : `gfmd-${kind}`;
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="compact-graph-${of}-${graph.version.slice(0, 7)}.${ending}"`,
    );
    expect(await answer.text()).toContain(graph.version);
  });

  it('without a filter is the whole', async () => {
    expect(await readTable(await at('relations.csv'))).toHaveLength(graph.relations.length);
  });

  it('holds what the filters let through, and only relations with both their ends', async () => {
    const rows = await readTable(
      await at('relations.csv?types=SUPPORTS,ADDRESSES&basis=STATED&kinds=Mechanism&kinds=Recommendation'),
    );
    const upper = new Map(graph.entities.map((row) => [row.id, row.upper]));
    const wanted = graph.relations.filter(
      ({ type, basis, source, target }) =>
        ['SUPPORTS', 'ADDRESSES'].includes(type) &&
        basis === 'STATED' &&
        [source, target].every((id) => ['Mechanism', 'Recommendation'].includes(upper.get(id) ?? '')),
    );
    expect(rows.map((row) => row.Id)).toEqual(wanted.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(10);
  });

  it('around something holds what its neighbourhood does, by id or by the number of a recommendation', async () => {
    const around = await store.neighbourhood({
      of: ['gcm-2017-s3.c6'],
      depth: 1,
      kinds: null,
      types: null,
      limit: 500,
    });
    for (const id of ['c6', 'gcm-2017-s3.c6']) {
      const rows = await readTable(await at(`entities.csv?of=${id}`));
      expect(rows.map((row) => row.Id)).toEqual(around.nodes.map((row) => row.id));
    }
  });

  it.each([
    ['graph.graphml?type=SUPPORTS', 'query: there is no parameter "type". Did you mean "types"?\n'],
    ['graph.graphml?types=SUPORTS', 'types: there is no type of relation "SUPORTS". Did you mean "SUPPORTS"?\n'],
    ['graph.graphml?basis=stated!', 'basis: there is no basis "stated!". Did you mean "STATED"?\n'],
    [
      'graph.graphml?kinds=zzzzzzzzzzzzzzzz&documents=x',
      expect.stringMatching(/^kinds: there is no kind "zzzzzzzzzzzzzzzz"\. Allowed: Actor, /),
    ],
    ['graph.graphml?spread=7', 'spread: "7" is not a whole number from 1 to 5.\n'],
    [
      'graph.graphml?depth=2',
      'depth: counts steps from "of", which is missing. Write of=gfmd&depth=2, or leave it out.\n',
    ],
    ['graph.graphml?of=gfmd&depth=9', 'depth: "9" is not a whole number from 0 to 4.\n'],
    [
      'citation.bib',
      'Say what to cite by one of: evidence, words, relation, recommendation, mechanism, matrix, search. For example: recommendation=c6.\n',
    ],
    [
      'citation.bib?search=x&relation=y',
      'Say what to cite by one of: evidence, words, relation, recommendation, mechanism, matrix, search. For example: recommendation=c6.\n',
    ],
    ['citation.bib?search=%20', 'search: is empty.\n'],
    ['citation.bib?matrix=Mechanism*teme.area', 'matrix: there is no kind "teme.area".\n'],
    [
      'citation.bib?matrix=Mechanism',
      'matrix: write the kinds of the rows, "*", and those of the columns: Mechanism*theme.area.\n',
    ],
    ['citation.bib?search=x&url=javascript:alert(1)', 'url: is no http or https address of at most 2000 characters.\n'],
  ])('asked for wrongly says what would be right: %s', async (path, message) => {
    const answer = await at(path);
    expect([answer.status, await answer.text()]).toEqual([400, message]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['graph.xlsx', /^There is no export "graph\.xlsx"\. There are, under \/export\/: graph\.graphml, /],
    ['graph.gexf?of=gfdm', /^of: no entity has the id "gfdm"\. Ids stand in \/export\/entities\.csv\.\n$/],
    ['citation.txt?relation=a~B~c', /^No relation has the id "a~B~c" in this version of the graph \([0-9a-f]+\)\.\n$/],
  ])('that is not there says so: %s', async (path, message) => {
    const answer = await at(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(message);
  });

  it('asked for with what is long tells no more than its beginning', async () => {
    const long = 'x'.repeat(5000);
    for (const [path, message] of [
      [long, /^There is no export "x{100}…"\. There are, /],
      [`graph.graphml?of=${long}`, /^of: no entity has the id "x{100}…"\. Ids stand in /],
      [`graph.graphml?kinds=${long}`, /^kinds: there is no kind "x{100}…"\. Allowed: /],
      [`graph.graphml?spread=${long}`, /^spread: "x{100}…" is not a whole number from 1 to 5\.\n$/],
      [`graph.graphml?${long}=1`, /^query: there is no parameter "x{100}…"\. Allowed: /],
      [`citation.bib?matrix=Mechanism*${long}`, /^matrix: there is no kind "x{100}…"\.\n$/],
      [`citation.bib?relation=${long}`, /^relation: has 5000 characters; at most 1000 are looked for\.\n$/],
      [`citation.bib?search=${long}`, /^search: has 5000 characters; at most 200 are looked for\.\n$/],
    ] as const) {
      expect(await (await at(path)).text()).toMatch(message);
    }
    const answer = await draw('graph.gexf', { nodes: [], relations: [], [long]: 1 });
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringMatching(/^body: Unrecognized key: "x{200,300}\.\n$/),
    ]);
  });

  it('may be kept: who brings its tag gets 304, packed or not', async () => {
    const answer = await at('entities.csv?of=gfmd');
    const tag = answer.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    for (const held of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await at('entities.csv?of=gfmd', { headers: { 'if-none-match': held } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await at('entities.csv?of=iom', { headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('says that the graph can not be read, not why, while its store is away', async () => {
    const gone = async () => {
      throw new StoreError('unavailable', 'Neo4j at bolt://db:7687 does not answer.');
    };
    const away = await serve({ store: { ...store, ontology: gone } });
    const answer = await fetch(`${away.url}/export/graph.gexf`);
    expect([answer.status, await answer.text()]).toEqual([
      503,
      'The graph can not be read just now. Try again in a moment.\n',
    ]);
  });
});

describe('an export of what a page has drawn', () => {
  const relation = 'avrr~SUPPORTS~gcm-2017-s3.j2';

  it('holds these things and relations, in their order, with places and colours', async () => {
    const nodes = [{ id: 'iom' }, { id: 'avrr', x: 1.5, y: -2, colour: '#0b63a5' }];
    const { elements } = JSON.parse(await (await draw('graph.cyjs', { nodes, relations: [relation] })).text());
    expect(elements.nodes.map((node: { data: { id: string } }) => node.data.id)).toEqual([
      'iom',
      'avrr',
      'gcm-2017-s3.j2',
    ]);
    expect(elements.nodes[1]).toMatchObject({ data: { colour: '#0b63a5' }, position: { x: 1.5, y: -2 } });
    expect(elements.edges.map((edge: { data: { id: string } }) => edge.data.id)).toEqual([relation]);
  });

  it('is not to be kept', async () => {
    const answer = await draw('relations.csv', { nodes: [], relations: [relation] });
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  it.each([
    [{ nodes: [] }, 400, 'relations: Invalid input: expected array, received undefined.\n'],
    [
      { nodes: [{ id: 'iom', colour: 'red"' }], relations: [] },
      400,
      'nodes.0.colour: Invalid string: must match pattern /^#[0-9a-f]{6}$/.\n',
    ],
    [
      { nodes: [{ id: 'gone' }], relations: [] },
      404,
      `No entity has the id "gone" in this version of the graph (${graph.version}).\n`,
    ],
    [
      { nodes: [], relations: ['a~B~c'] },
      404,
      `No relation has the id "a~B~c" in this version of the graph (${graph.version}).\n`,
    ],
  ])('is refused where it can not be read: %j', async (body, status, message) => {
    const answer = await draw('graph.gexf', body);
    expect([answer.status, await answer.text()]).toEqual([status, message]);
  });

  it('is refused when it is no JSON, or not called so', async () => {
    const headers = { 'content-type': 'application/json' };
    const broken = await at('graph.gexf', { method: 'POST', headers, body: '{' });
    expect([broken.status, await broken.text()]).toEqual([400, expect.stringMatching(/^body: is no JSON: /)]);
    const form = await at('graph.gexf', { method: 'POST', body: new URLSearchParams({ nodes: '[]' }) });
    expect([form.status, await form.text()]).toEqual([
      415,
      'The body must be JSON, with the content type application/json.\n',
    ]);
  });

  it('is refused past eight megabytes', async () => {
    const answer = await draw('graph.gexf', { nodes: [], relations: ['x'.repeat(9 * 1024 * 1024)] });
    expect([answer.status, await answer.text()]).toEqual([
      413,
      'The body has more than 8388608 bytes; export a smaller view.\n',
    ]);
  });
});

describe('a citation', () => {
  it('comes in each form, with the address of its page', async () => {
    const query = new URLSearchParams({
      relation: 'avrr~SUPPORTS~gcm-2017-s3.j2',
      url: 'https://example.org/?select=x',
    });
    const answers = await Promise.all(['txt', 'bib', 'ris', 'json'].map((form) => at(`citation.${form}?${query}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers[1]?.headers.get('content-disposition')).toBe(
      'attachment; filename="compact-graph-relation-avrr-SUPPORTS-gcm-2017-s3.j2.bib"',
    );
    for (const text of await Promise.all(answers.map((answer) => answer.text()))) {
      expect(text).toContain('https://example.org/?select=x');
      expect(text).toContain(graph.version);
    }
  });

  it('is not asked for by POST', async () => {
    const answer = await draw('citation.txt?search=x', {});
    expect([answer.status, await answer.text()]).toEqual([405, 'citation.txt is asked for by GET or HEAD.\n']);
  });
});
