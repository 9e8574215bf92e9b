import { z } from 'zod';
import { STANCES } from '../graph.ts';
import { kebabId, layoutId, words } from './primitives.ts';

/** One piece of evidence: the shortest run of words that says it, and how it is said. */
const evidence = z
  .strictObject({
    passage: layoutId,
    quote: words.describe('Word for word from the passage; only white space may differ. It must stand there once.'),
    stance: z.enum(STANCES).optional().describe('Direction of what is said; NEUTRAL where it is left out.'),
    phrase: words.optional().describe('The phrase of consensus.yaml that grades it, standing in the same sentence.'),
    voices: z.array(kebabId).optional().describe('Ids of the actors who said so, at the grain of the text.'),
  })
  .describe('A piece of evidence.');

export type EvidenceYaml = z.infer<typeof evidence>;

/** Evidence is always a list, in the order in which it is to be read. Whether it may be empty is told by the checks. */
export const evidenceList = z.array(evidence);
