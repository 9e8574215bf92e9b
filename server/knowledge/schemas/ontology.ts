import { z } from 'zod';
import { UPPER_KINDS } from '../graph.ts';
import { kebabId, kindId, typeId, words } from './primitives.ts';

const upper = z.enum(UPPER_KINDS);

const kind = z.strictObject({
  id: kindId,
  upper,
  label: words,
  plural: words,
  definition: words,
  example: words,
  counterExample: words,
});

const relationType = z.strictObject({
  id: typeId,
  label: words.describe('Read from source to target: "supports".'),
  inverse: words.describe('Read from target to source: "is supported by".'),
  definition: words,
  domain: z.array(upper).min(1),
  range: z.array(upper).min(1),
  symmetric: z.boolean().optional(),
  roles: z
    .union(
      [z.array(z.string().regex(/^[A-Z]+(_[A-Z]+)*$/, 'Write a role in capitals.')).min(1), z.literal('free')],
      'Write a list of roles, or free.',
    )
    .optional()
    .describe(
      'The roles of which each relation must have one; "free" where any words may stand; left out where there is none.',
    ),
  example: words,
  counterExample: words,
});

/** Named apart, since an object that itself has a `then` would pass for a promise. */
const CONCLUSION = 'then';

const rule = z.strictObject({
  id: kebabId,
  definition: words,
  when: z.tuple([typeId, typeId]).describe('a -first-> b -second-> c'),
  [CONCLUSION]: typeId.describe('gives a -this-> c, INFERRED.'),
  ends: z.array(kindId).min(1).optional().describe('The kinds that c may be; any, where left out.'),
});

const coverageReason = z.strictObject({ id: kebabId, definition: words });

/** graph-seed/ontology.yaml: the kinds of things, the types of relations, and the rules by which others follow. */
export const ontology = z.strictObject({
  kinds: z.array(kind),
  relationTypes: z.array(relationType),
  rules: z.array(rule),
  coverageReasons: z.array(coverageReason),
});

export type CoverageReasonYaml = z.infer<typeof coverageReason>;
export type KindYaml = z.infer<typeof kind>;
export type RelationTypeYaml = z.infer<typeof relationType>;
export type RuleYaml = z.infer<typeof rule>;
