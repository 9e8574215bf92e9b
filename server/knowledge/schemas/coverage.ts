import { z } from 'zod';
import { kebabId, layoutId, words } from './primitives.ts';

const silentSentence = z.strictObject({
  passage: layoutId,
  sentence: z.int('A sentence is a whole number.').min(1, 'Sentences are counted from 1.'),
  reason: kebabId,
  note: words.optional(),
});

/** documents/<doc>/coverage.yaml: the sentences that gave nothing, and why. */
export const coverage = z.array(silentSentence);

export type CoverageYaml = z.infer<typeof silentSentence>;
