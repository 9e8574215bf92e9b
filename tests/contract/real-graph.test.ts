import { describe, expect, it } from 'vitest';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { STORE_KINDS } from '../support/contract-stores.ts';
import { describeContract } from './describe-contract.ts';

const graph = await readGraph('graph-seed');
const ALL = { first: 100, after: null } as const;
const NO_FILTER = { types: null, basis: null, stance: null, spread: null, agreement: null, documents: null } as const;
const ANY_RECOMMENDATION = {
  ...{ areas: null, themes: null, mechanisms: null, actors: null },
  ...{ status: null, text: null, documents: null },
};

describe.each(STORE_KINDS)('the $name store on the real graph', (kind) => {
  describeContract(kind, { graph, seed: 2, count: 36 });
});

describe.each(STORE_KINDS)('the real graph in the $name store', (kind) => {
  const store = kind.use(graph);

  it('knows which mechanisms support a recommendation', async () => {
    const filter = { ...NO_FILTER, types: ['SUPPORTS'], direction: 'IN' } as const;
    const supports = await store().relationsOf(['gcm-2017-s3.c6'], filter, ALL);
    const sources = supports.get('gcm-2017-s3.c6')?.rows.map(({ source }) => source);
    expect(sources).toEqual(['migof', 'migration-governance-index']);
  });
  it('knows which recommendations a mechanism supports or is the subject of', async () => {
    const { rows } = await store().recommendations({ ...ANY_RECOMMENDATION, mechanisms: ['sutherland-report'] }, ALL);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(['gcm-2017-s3.d1', 'gcm-2017-s3.h1']));
  });
  it('has the listed recommendations of an area, in the order of its bullets', async () => {
    const filter = { ...ANY_RECOMMENDATION, areas: ['role-of-existing-mechanisms'], status: 'LISTED' } as const;
    const { rows } = await store().recommendations(filter, ALL);
    expect(rows.map(({ number }) => number)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
  });
  it('ties two mechanisms by the recommendation that both support', async () => {
    const asked = { from: 'rcps', to: 'regional-processes', maxLength: 2, first: 20 };
    const paths = await store().paths(asked);
    expect(paths.map(({ nodes }) => nodes)).toContainEqual(['rcps', 'gcm-2017-s3.c1', 'regional-processes']);
  });
  it('draws the neighbourhood of a forum, itself first', async () => {
    const { nodes, relations, total } = await store().neighbourhood({
      ...{ of: ['gfmd'], depth: 1, kinds: ['Recommendation'], types: null, limit: 500 },
    });
    expect(nodes[0]?.id).toBe('gfmd');
    expect(nodes).toHaveLength(total);
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['gcm-2017-s3.c2', 'gcm-2017-s3.c3']));
    expect(relations.length).toBeGreaterThanOrEqual(total - 1);
  });
  it('opens the words of each relation in a passage', async () => {
    const relations = (await store().relationsIn(['gcm-2017-s3.III.d.1'])).get('gcm-2017-s3.III.d.1') ?? [];
    expect(relations.map(({ id }) => id)).toContain('sutherland-report~SUPPORTS~gcm-2017-s3.d1');
    const evidence = await store().evidenceOfRelations(['sutherland-report~SUPPORTS~gcm-2017-s3.d1']);
    const [piece] = evidence.get('sutherland-report~SUPPORTS~gcm-2017-s3.d1') ?? [];
    const passage = (await store().passagesById([piece?.passage ?? ''])).get(piece?.passage ?? '');
    expect(passage?.text.slice(piece?.start, piece?.end)).toContain('Sutherland Report');
  });

  it.each([
    ['gfmd', 'gfmd'],
    ['GFDM', 'gfmd'],
    ['rcp', 'rcps'],
    ['iom', 'iom'],
    ['imf', 'imf'],
    ['unhcr', 'unhcr'],
    ['un', 'united-nations'],
    ['sutherlnd report', 'sutherland-report'],
    ['jose gomez', 'juan-jose-gomez-camacho'],
    ['border mangement', 'border-management'],
    ['nansen initative', 'nansen-initiative'],
    ['whole of government', 'whole-of-government'],
    ['cofacilitators', 'co-facilitators'],
    ['global fo', 'gfmd'],
    ['colombo', 'colombo-process'],
    ['child detention', 'child-detention'],
  ])('finds for %j first the entity %s', async (text, id) => {
    const { entities } = await store().search({ text, kinds: null, first: 5 });
    expect(entities[0]?.row.id).toBe(id);
  });
  it.each([
    ['c6', 'gcm-2017-s3.c6'],
    ['gcm-2017-s3.c6', 'gcm-2017-s3.c6'],
    ['establish a financing facility', 'gcm-2017-s3.d1'],
    ['consular documentation', 'gcm-2017-s3.h3'],
  ])('finds for %j first the recommendation %s', async (text, id) => {
    const { recommendations } = await store().search({ text, kinds: null, first: 5 });
    expect(recommendations[0]?.row.id).toBe(id);
  });
  it.each(['xylophone', 'c99', '???'])('finds nothing for %j', async (text) => {
    const { formsTried: _, ...found } = await store().search({ text, kinds: null, first: 5 });
    expect(found).toEqual({ entities: [], recommendations: [], passages: [], approximate: false });
  });
});
