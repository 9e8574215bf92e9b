import { z } from 'zod';
import type { Question } from './answer.ts';
import { wrap } from './layout.ts';
import { under } from './print-support.ts';
import { numbered, SUPPORT, type SupportData, support } from './shapes.ts';

const shape = z.object({
  without: z.array(
    z.object({
      recommendation: numbered,
      outcome: z.string(),
      struck: z.array(support),
      remaining: z.array(support),
    }),
  ),
});

const HEADINGS: Readonly<Record<string, string>> = {
  LOST: 'LOSE EVERY MECHANISM THAT THEY NAME',
  KEPT: 'KEEP OTHERS THAT THEY NAME',
  UNNAMED: 'LOSE ONLY MEMBERS OF A CLASS OR WHAT RUNNING TEXT TIES TO THEM',
};

/** `without sutherland-report`: what falls when mechanisms are struck. */
export const withoutQuestion: Question<z.infer<typeof shape>> = {
  query: `query ($mechanisms: [ID!]!) {
    without(mechanisms: $mechanisms) {
      recommendation { id number label }
      outcome
      struck { ${SUPPORT} }
      remaining { ${SUPPORT} }
    }
  }`,
  shape,
  print: ({ without }) => {
    if (without.length === 0) return ['Nothing falls: no recommendation rests on it.'];
    return Object.entries(HEADINGS)
      .flatMap(([outcome, heading]) => {
        const losses = without.filter((loss) => loss.outcome === outcome);
        const lines = losses.flatMap(({ recommendation, struck, remaining }) => [
          `  ${recommendation.number}  ${recommendation.label}`,
          ...wrap(`loses ${list(struck)}`, '      '),
          ...wrap(`keeps ${list(remaining)}`, '      '),
        ]);
        return under(`${heading}  ${losses.length}`, losses.length === 0 ? ['  None.'] : lines);
      })
      .slice(1);
  },
};

function list(lines: readonly SupportData[]): string {
  if (lines.length === 0) return 'nothing';
  return lines.map(({ mechanism, directness }) => `${mechanism.label} (${directness})`).join(', ');
}
