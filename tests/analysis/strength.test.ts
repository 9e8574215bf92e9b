import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTNESS } from '../../server/analysis/directness.ts';
import { readLines } from '../../server/analysis/read-support.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { buildWorld, type Said, type World } from './small-world.ts';
import { worlds } from './worlds.ts';

/** The only line of a world in which alpha supports a1. */
async function strengthOf(said: readonly Said[], mentions: readonly string[] = ['alpha']) {
  const world = { mechanisms: ['alpha'], recommendations: ['a1'], mentions: { a1: mentions } };
  const graph = buildWorld({ ...world, supports: [{ from: 'alpha', to: 'a1', role: 'MEANS', said }] });
  const lines = await readLines(
    createMemoryStore(graph),
    graph.entities.filter(({ id }) => id === 'a1'),
    { thematic: false },
  );
  const strength = lines.get('a1')?.support[0]?.strength;
  if (strength === undefined) throw new Error('alpha does not support a1');
  return strength;
}

describe('the strength of a line', () => {
  it('is its directness and a tenth for want of a grade, where one passage says it in its own voice', async () => {
    expect(await strengthOf([{ at: 'own' }])).toEqual({
      score: 3.1,
      directness: 'NAMED',
      passages: 1,
      voices: 0,
      agreement: null,
      terms: [
        { of: 'DIRECTNESS', adds: 3 },
        { of: 'PASSAGES', adds: 0 },
        { of: 'VOICES', adds: 0 },
        { of: 'AGREEMENT', adds: 0.1 },
      ],
    });
  });
  it('adds what passages, voices and agreement add', async () => {
    const said: Said[] = [
      { at: 'own', agreement: 5 },
      { at: 'body-1', voices: ['delegations', 'panelists'], agreement: 3 },
    ];
    expect(await strengthOf(said)).toEqual({
      score: 3.5,
      directness: 'NAMED',
      passages: 2,
      voices: 2,
      agreement: 3,
      terms: [
        { of: 'DIRECTNESS', adds: 3 },
        { of: 'PASSAGES', adds: 0.2 },
        { of: 'VOICES', adds: 0.2 },
        { of: 'AGREEMENT', adds: 0.1 },
      ],
    });
  });
  it('counts a passage and a voice once, however often they say it', async () => {
    const once: Said = { at: 'body-1', voices: ['delegations'] };
    expect(await strengthOf([once, once, once])).toEqual(await strengthOf([once]));
  });
  it('does not grow by a conclusion that repeats its body', async () => {
    const said: Said[] = [{ at: 'own' }, { at: 'body-1', voices: ['delegations'] }];
    const repeated: Said = { at: 'sum-1', voices: ['participants'], agreement: 5 };
    expect(await strengthOf([...said, repeated])).toEqual(await strengthOf(said));
  });
  it('counts a conclusion that alone says it', async () => {
    expect(await strengthOf([{ at: 'sum-1', voices: ['participants'] }])).toMatchObject({ passages: 1, voices: 1 });
  });
  it('counts nothing that speaks against', async () => {
    const against: Said = { at: 'body-2', stance: 'QUESTIONS', voices: ['some'], agreement: 1 };
    expect(await strengthOf([{ at: 'own' }, against])).toEqual(await strengthOf([{ at: 'own' }]));
  });
  it('is NARRATED where the own words say it without a name', async () => {
    expect(await strengthOf([{ at: 'own' }], [])).toMatchObject({ directness: 'NARRATED', score: 1.1 });
  });
  it('is NARRATED where the own words name it and only running text says it', async () => {
    expect(await strengthOf([{ at: 'body-1' }])).toMatchObject({ directness: 'NARRATED', score: 1.1 });
  });
});

describe('repetition', () => {
  it('changes no line of any made-up graph', () =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        expect(await strengthsOf(repeat(world))).toEqual(await strengthsOf(world));
      }),
      { numRuns: 150 },
    ));
});

/** The same world in which everything said outside the conclusions is said again in them, and once more where it stands. */
function repeat(world: World): World {
  const supports = world.supports.map((support) => {
    const told = support.said.filter(({ at, stance }) => !at.startsWith('sum') && stance !== 'QUESTIONS');
    return { ...support, said: [...support.said, ...told, ...told.map((piece): Said => ({ ...piece, at: 'sum-3' }))] };
  });
  return { ...world, supports };
}

async function strengthsOf(world: World) {
  const graph = buildWorld(world);
  const recommendations = graph.entities.filter(({ upper }) => upper === 'Recommendation');
  const lines = await readLines(createMemoryStore(graph), recommendations, { thematic: true });
  return [...lines.values()].flatMap(({ support }) =>
    support.map(({ id, directness, strength }) => ({ id, rank: DIRECTNESS.indexOf(directness), strength })),
  );
}
