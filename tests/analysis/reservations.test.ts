import { describe, expect, it } from 'vitest';
import { readMechanismReservations, readReservations } from '../../server/analysis/read-reservations.ts';
import type { Reservation } from '../../server/analysis/reservation.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { buildWorld, type Said, type World } from './small-world.ts';

const BASE = { mechanisms: ['alpha', 'beta', 'gamma'], recommendations: ['a1', 'a2'], mentions: { a1: ['alpha'] } };
const OWN: readonly Said[] = [{ at: 'own' }];
const AGAINST: readonly Said[] = [{ at: 'body-1', stance: 'QUESTIONS', voices: ['panelists'] }];
const SPLIT: readonly Said[] = [{ at: 'own' }, { at: 'body-2', stance: 'QUESTIONS', voices: ['panelists'] }];

function plain({ on, mechanism, issue, relation, evidence, because }: Reservation) {
  return {
    on,
    mechanism: mechanism?.id ?? null,
    issue: issue?.id ?? null,
    relation: relation?.id ?? null,
    evidence: evidence.map(({ id }) => id),
    because,
  };
}

async function against(recommendation: string, world: Omit<World, keyof typeof BASE>) {
  const graph = buildWorld({ ...BASE, ...world });
  const rows = graph.entities.filter(({ id }) => id === recommendation);
  const found = await readReservations(createMemoryStore(graph), rows);
  return (found.get(recommendation) ?? []).map(plain);
}

describe('what is held against a recommendation', () => {
  it('is nothing where the text doubts nothing', async () => {
    expect(await against('a1', { supports: [{ from: 'alpha', to: 'a1', said: OWN }] })).toEqual([]);
  });
  it('is its own support, where the text speaks on both sides of it, with all its words', async () => {
    expect(await against('a1', { supports: [{ from: 'alpha', to: 'a1', said: SPLIT }] })).toEqual([
      {
        on: 'RECOMMENDATION',
        mechanism: null,
        issue: null,
        relation: 'alpha~SUPPORTS~a1',
        evidence: ['alpha~SUPPORTS~a1#1', 'alpha~SUPPORTS~a1#2'],
        because: 'What the text says of a1 is contested, on the word of panelists.',
      },
    ]);
  });
  it('is a low grade of agreement on it, in the words of the text', async () => {
    const said: readonly Said[] = [{ at: 'own' }, { at: 'body-1', agreement: 2 }];
    const [found] = await against('a1', { supports: [{ from: 'alpha', to: 'a1', said }] });
    expect(found?.because).toBe('What the text says of a1 is contested; the text grades it “grade 2”.');
  });
  it('is doubt cast on a mechanism that supports it', async () => {
    const supports = [{ from: 'alpha', to: 'a1', said: OWN }];
    expect(await against('a1', { supports, positions: [], doubts: [{ on: 'alpha', said: AGAINST }] })).toEqual([
      {
        on: 'MECHANISM',
        mechanism: 'alpha',
        issue: null,
        relation: 'panelists~TAKES_POSITION_ON~alpha',
        evidence: ['panelists~TAKES_POSITION_ON~alpha#1'],
        because: 'The text questions alpha, or asks for more, on the word of panelists.',
      },
    ]);
  });
  it('is doubt cast on a class by which a member supports it, and on what it is about', async () => {
    const supports = [
      { from: 'alpha', to: 'a1', said: OWN },
      { from: 'gamma', to: 'a1', type: 'SUBJECT_OF' as const, said: OWN },
    ];
    const doubts = ['alpha', 'gamma'].map((on) => ({ on, said: AGAINST }));
    const found = await against('a1', { supports, members: [{ of: 'alpha', member: 'beta' }], doubts });
    expect(found.map(({ mechanism }) => mechanism)).toEqual(['alpha', 'gamma']);
  });
  it('is not doubt cast on what another recommendation rests on', async () => {
    const supports = [
      { from: 'alpha', to: 'a1', said: OWN },
      { from: 'alpha', to: 'a2', said: SPLIT },
      { from: 'beta', to: 'a2', said: OWN },
    ];
    expect(await against('a1', { supports, doubts: [{ on: 'beta', said: AGAINST }] })).toEqual([]);
  });
  it('is an issue that it is a side of, told by its lead, the other sides and what stays open', async () => {
    const found = await against('a1', { supports: [], positions: ISSUE });
    expect(found).toEqual([
      {
        on: 'ISSUE',
        mechanism: null,
        issue: 'rift',
        relation: null,
        evidence: ['rift/1#1', 'rift/3#1', 'rift/5#1'],
        because: 'The room differed (rift), and a1 is on one of the sides.',
      },
    ]);
  });
  it('is an issue whose words name a mechanism that supports it', async () => {
    const supports = [{ from: 'alpha', to: 'a2', said: OWN }];
    const [found] = await against('a2', {
      supports,
      positions: ISSUE.map((part) => ({ ...part, recommendations: [] })),
    });
    expect(found).toEqual({
      on: 'ISSUE',
      mechanism: 'alpha',
      issue: 'rift',
      relation: null,
      evidence: ['rift/1#1', 'rift/2#1'],
      because: 'The room differed (rift), and the words that tell so name alpha.',
    });
  });
  it('is no issue in which only the words of another recommendation name its mechanism', async () => {
    expect(await against('a2', { supports: [{ from: 'alpha', to: 'a2', said: OWN }], positions: ISSUE })).toEqual([]);
  });
});

describe('what is held against a mechanism', () => {
  it('is doubt cast on it, from either end, and the issues that its recommendations are sides of', async () => {
    const supports = [
      { from: 'alpha', to: 'a1', said: OWN },
      { from: 'alpha', to: 'a2', said: SPLIT },
    ];
    const parts = ISSUE.map((part) => ({ ...part, said: [{ at: 'body-3' as const }] }));
    const graph = buildWorld({ ...BASE, supports, positions: parts, doubts: [{ on: 'alpha', said: AGAINST }] });
    const found = await readMechanismReservations(
      createMemoryStore(graph),
      graph.entities.filter(({ id }) => id === 'alpha'),
    );
    expect(
      (found.get('alpha') ?? []).map(plain).map(({ on, relation, issue, because }) => [on, relation ?? issue, because]),
    ).toEqual([
      [
        'MECHANISM',
        'alpha~SUPPORTS~a2',
        'What the text says of alpha towards a2 is contested, on the word of panelists.',
      ],
      [
        'MECHANISM',
        'panelists~TAKES_POSITION_ON~alpha',
        'The text questions alpha, or asks for more, on the word of panelists.',
      ],
      ['ISSUE', 'rift', 'The room differed (rift), and a1 is on one of the sides.'],
    ]);
  });
});

/** An issue with a side on which a1 stands, told in the words of a1 where alpha is named. */
const ISSUE = [
  { part: 'LEAD' as const, recommendations: [], at: 'body-1' as const },
  { part: 'SIDE' as const, recommendations: ['a1'], at: 'own-of-a1' as const },
  { part: 'SIDE' as const, recommendations: [], at: 'body-2' as const },
  { part: 'SHARED' as const, recommendations: [], at: 'body-3' as const },
  { part: 'OPEN' as const, recommendations: [], at: 'body-4' as const },
].map(({ part, recommendations, at }, i) => ({
  ...{ id: `rift/${i + 1}`, issue: 'rift', part, statement: `part ${i + 1}`, voices: [], recommendations },
  said: [{ at }],
}));
