import { z } from 'zod';
import { evidenceList } from './evidence.ts';
import { kebabId, layoutId, reference, words } from './primitives.ts';

const position = z.strictObject({
  statement: words.describe('What this side holds: our words, neutral and short.'),
  voices: z.array(kebabId).optional(),
  recommendations: z.array(reference).optional(),
  evidence: evidenceList,
});

const issue = z.strictObject({
  id: kebabId,
  name: words,
  label: words.describe('Short, for a node in the network.'),
  description: words.optional(),
  passage: layoutId.describe('Where the document says, or shows, that the room differed.'),
  lead: evidenceList.describe('The words that say so.'),
  positions: z.array(position),
  shared: evidenceList.optional().describe('What the sides share.'),
  open: evidenceList.optional().describe('What stays open.'),
});

/** documents/<doc>/issues.yaml */
export const issues = z.array(issue);

export type IssueYaml = z.infer<typeof issue>;
export type PositionYaml = z.infer<typeof position>;
