import { z } from 'zod';
import { kebabId, kindId, layoutId, words } from './primitives.ts';

const somewhere = z.array(layoutId).min(1);

const boundForm = z
  .strictObject({
    form: words,
    in: somewhere.optional().describe('Only in these passages or sections.'),
    not: somewhere.optional().describe('Everywhere but in these passages or sections.'),
    occurrences: z
      .array(z.int().min(1))
      .min(1)
      .optional()
      .describe('Only these occurrences in each passage, counted from 1.'),
    nested: z
      .boolean()
      .optional()
      .describe(
        'True where it counts even inside a longer form of another entity ("IOM" in "IOM Migration Governance Framework").',
      ),
  })
  .describe('A surface form that stands for this entity in some places only.');

const entity = z.strictObject({
  id: kebabId,
  kind: kindId,
  name: words,
  abbreviation: words.optional(),
  label: words.describe('Short, for a node in the network.'),
  forms: z
    .array(z.union([words, boundForm], 'Write the words, or an entry such as { form: others, in: [III.d.p1] }.'))
    .optional()
    .describe(
      'Every surface form, as the document has it. A form that starts with a small letter may stand capitalised.',
    ),
  description: words.optional().describe('Our words, neutral, one sentence.'),
  generic: z.boolean().optional(),
  number: z
    .string()
    .regex(/^[a-z]$/, 'Write the letter of the area, such as "c".')
    .optional()
    .describe('Areas only: their letter.'),
  section: z
    .union([layoutId, somewhere], 'Write the id of a section, or a list of them.')
    .optional()
    .describe('Events only: the section or sections of the document that tell of them.'),
});

/** documents/<doc>/entities.yaml */
export const entities = z.array(entity);

export type EntityYaml = z.infer<typeof entity>;
export type FormYaml = NonNullable<EntityYaml['forms']>[number];
