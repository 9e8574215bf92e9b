import fc from 'fast-check';
import { ROLES, STANCES } from '../../server/knowledge/graph.ts';
import type { Place, Said, World } from './small-world.ts';

const MECHANISMS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'] as const;
const RECOMMENDATIONS = ['a1', 'a2', 'b1', 'n1'] as const;
const VOICES = ['delegations', 'panelists', 'some'] as const;
const PLACES: readonly Place[] = ['own', 'own', 'body-1', 'body-2', 'body-3', 'sum-1', 'sum-2'];

const mechanism = fc.constantFrom(...MECHANISMS);
const recommendation = fc.constantFrom(...RECOMMENDATIONS);

/** A piece of evidence anywhere. */
const said: fc.Arbitrary<Said> = fc.record({
  at: fc.constantFrom(...PLACES),
  stance: fc.constantFrom(...STANCES),
  agreement: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  voices: fc.subarray([...VOICES]),
});

const support = fc.record({
  from: mechanism,
  to: recommendation,
  role: fc.constantFrom(...ROLES),
  type: fc.constantFrom('SUPPORTS', 'SUPPORTS', 'SUBJECT_OF'),
  said: fc.array(said, { minLength: 1, maxLength: 4 }),
});

/** Made-up worlds: all that the rules of trace turn on, in any mixture. */
export const worlds: fc.Arbitrary<World> = fc.record({
  mechanisms: fc.constant([...MECHANISMS]),
  recommendations: fc.constant([...RECOMMENDATIONS]),
  mentions: fc.record(
    Object.fromEntries(RECOMMENDATIONS.map((id) => [id, fc.subarray([...MECHANISMS], { maxLength: 4 })])),
  ),
  supports: fc.uniqueArray(support, {
    maxLength: 12,
    selector: ({ from, to, role, type }) => `${from} ${to} ${role} ${type}`,
  }),
  members: fc.uniqueArray(
    fc.record({ of: mechanism, member: mechanism }).filter(({ of, member }) => of !== member),
    { maxLength: 6, selector: ({ of, member }) => `${of} ${member}` },
  ),
  addressing: fc.subarray([...MECHANISMS, ...RECOMMENDATIONS]),
});
