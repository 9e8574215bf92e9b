import { z } from 'zod';
import { words } from './primitives.ts';

const grade = z
  .int('A grade is a whole number from 1 to 5.')
  .min(1, 'A grade is from 1 to 5.')
  .max(5, 'A grade is from 1 to 5.');

const phrase = z.strictObject({
  phrase: words.describe("The document's own words; capitals and white space may differ."),
  spread: grade.optional().describe('How many: 1 one, 2 some, 3 several, 4 many, 5 all.'),
  agreement: grade
    .optional()
    .describe('1 no common understanding, 2 opinions varied, 3 general convergence, 4 wide agreement, 5 undisputed.'),
  label: words,
});

/** graph-seed/consensus.yaml: the phrases by which summaries grade spread and agreement, and the words that betray one. */
export const consensus = z.strictObject({
  phrases: z.array(phrase),
  family: z.array(words).describe('Words that signal a grade; a "*" at the end allows any ending.'),
});

export type ConsensusPhraseYaml = z.infer<typeof phrase>;
