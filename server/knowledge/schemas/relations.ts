import { z } from 'zod';
import { evidenceList } from './evidence.ts';
import { reference, typeId, words } from './primitives.ts';

const relation = z.strictObject({
  type: typeId,
  from: reference,
  to: reference,
  role: words.optional(),
  basis: z
    .enum(['STATED', 'STRUCTURAL'], {
      error:
        'Write STATED or STRUCTURAL. INFERRED is never written by hand: the rules of ontology.yaml make those relations.',
    })
    .optional()
    .describe('STATED where it is left out.'),
  evidence: evidenceList,
  note: words.optional().describe("The curator's reason, where the reading needs one."),
});

/** documents/<doc>/relations.yaml, or each file of documents/<doc>/relations/ */
export const relations = z.array(relation);

export type RelationYaml = z.infer<typeof relation>;
