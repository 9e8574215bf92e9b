import { describe, expect, it } from 'vitest';
import type { EntityRow, Graph, UpperKind } from '../../server/knowledge/graph.ts';
import { STORE_KINDS } from '../support/contract-stores.ts';
import { createSearchGraph } from '../support/search-graph.ts';

const CROWD = 150;
const LONG = 'Forum whose name goes on for much longer than anybody would type into a search';

/** Many that are found alike by one word, and behind them, in order and score, the few that should come before them or stand apart. */
function createCrowd(): Graph {
  const graph = createSearchGraph();
  const [pattern] = graph.entities;
  if (pattern === undefined) throw new Error('the search graph has entities');
  const entities: EntityRow[] = [];
  const add = (id: string, upper: UpperKind, kind: string, name: string, alias: string | null = null) => {
    const names = { name, label: name, abbreviation: null, aliases: alias === null ? [] : [alias] };
    entities.push({ ...pattern, ...names, id, upper, kind, order: entities.length });
  };
  for (let nth = 0; nth < CROWD; nth++) add(`crowd-${nth}`, 'Mechanism', 'mechanism.body', 'Great forum');
  for (let nth = 0; nth < CROWD; nth++) add(`hall-${nth}`, 'Mechanism', 'mechanism.body', 'Hall of the council');
  add(
    'begun',
    'Mechanism',
    'mechanism.body',
    'A body of many words that say little',
    'forum that all of these words make long',
  );
  add('theme', 'Theme', 'theme.cross-cutting', 'What any other great forum is about, in words');
  add('long-one', 'Actor', 'actor.organization', 'Of two the one', `${LONG} one`);
  add('long-other', 'Actor', 'actor.organization', 'Of two the other', `${LONG} other one`);
  return { ...graph, entities };
}

describe.each(STORE_KINDS)('a search that finds a crowd in the $name store', (kind) => {
  const store = kind.use(createCrowd());
  const ids = async (text: string, first: number, kinds: readonly string[] | null = null) =>
    (await store().search({ text, kinds, first })).entities.map(({ row }) => row.id);

  it('puts first what begins with the question, however low its score', async () => {
    const found = await ids('forum', 5);
    expect(found.slice(0, 3).toSorted()).toEqual(['begun', 'long-one', 'long-other']);
    expect(found.slice(3)).toEqual(['crowd-0', 'crowd-1']);
  });
  it('tells apart what begins with a long question from what begins like it', async () => {
    expect(await ids(`${LONG} o`, 2)).toEqual(['long-one', 'long-other']);
    expect((await ids(`${LONG} other`, 1))[0]).toBe('long-other');
  });
  it('keeps what scores alike in the order of the entities', async () => {
    expect(await ids('great forum', 3)).toEqual(['crowd-0', 'crowd-1', 'crowd-2']);
    expect(await ids('council hall', 3)).toEqual(['hall-0', 'hall-1', 'hall-2']);
    expect(await ids('hall', 100)).toEqual(Array.from({ length: 100 }, (_, nth) => `hall-${nth}`));
  });
  it('finds of a kind what stands behind all the others', async () => {
    expect(await ids('forum', 1, ['theme.cross-cutting'])).toEqual(['theme']);
    expect(await ids('forum', 10, ['Actor', 'Theme'])).toEqual(['long-one', 'long-other', 'theme']);
  });
});
