import { z } from 'zod';

const lines = z.object({ first: z.number(), last: z.number() });

/** A piece of evidence as EVIDENCE asks for it. */
export const evidence = z.object({ quote: z.string(), lines });

/** A thing by its short name. */
export const labelled = z.object({ label: z.string() });

/** A recommendation by its number. */
export const numbered = z.object({ number: z.string(), label: z.string() });

/** A line of support as SUPPORT asks for it. */
export const support = z.object({
  mechanism: z.object({ id: z.string(), label: z.string() }),
  recommendation: numbered,
  directness: z.string(),
  role: z.string().nullable(),
  strength: z.object({
    score: z.number(),
    passages: z.number(),
    voices: z.number(),
    agreement: z.number().nullable(),
  }),
  because: z.string(),
  evidence: z.array(evidence),
});
export type SupportData = z.infer<typeof support>;

export const reservation = z.object({ on: z.string(), because: z.string(), evidence: z.array(evidence) });
export type ReservationData = z.infer<typeof reservation>;

export const WORDS = 'quote lines { first last } passage { id }';
const EVIDENCE = `evidence { ${WORDS} }`;
export const SUPPORT = `
  id
  mechanism { id label }
  recommendation { id number label }
  directness role
  strength { score passages voices agreement terms { of adds } }
  because ${EVIDENCE}
  path { nodes { id label } relations { id } }`;
export const RESERVATION = `on because mechanism { id label } issue { id label } relation { id } ${EVIDENCE}`;
