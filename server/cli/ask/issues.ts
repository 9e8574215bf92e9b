import { z } from 'zod';
import type { Question } from './answer.ts';
import { quoted, wrap } from './layout.ts';
import { evidence, labelled, numbered, WORDS } from './shapes.ts';

const pieces = z.array(evidence);
const shape = z.object({
  issues: z.array(
    z.object({
      name: z.string(),
      lead: pieces,
      positions: z.array(
        z.object({
          statement: z.string(),
          voices: z.array(labelled),
          recommendations: z.array(numbered),
          evidence: pieces,
        }),
      ),
      shared: pieces,
      open: pieces,
    }),
  ),
});

/** `issues`: where the room differed. */
export const issuesQuestion: Question<z.infer<typeof shape>> = {
  query: `query ($documents: [ID!]) {
    issues(documents: $documents) {
      id name
      lead { ${WORDS} }
      positions { id statement voices { id label } recommendations { id number label } evidence { ${WORDS} } }
      shared { ${WORDS} }
      open { ${WORDS} }
    }
  }`,
  shape,
  print: ({ issues }) => {
    if (issues.length === 0) return ['The documents tell of no disagreement.'];
    return issues.flatMap((issue, i) => [
      ...(i === 0 ? [] : ['']),
      ...wrap(issue.name.toUpperCase()),
      ...issue.lead.flatMap((piece) => quoted(piece, '  ')),
      ...issue.positions.flatMap(({ statement, voices, recommendations, evidence: words }, side) => [
        ...wrap(`${side + 1}. ${statement}`, '  '),
        ...wrap(`held by ${voices.map(({ label }) => label).join(', ') || 'no voice that the text names'}`, '     '),
        ...(recommendations.length === 0
          ? []
          : wrap(`on this side: ${recommendations.map(({ number }) => number).join(', ')}`, '     ')),
        ...words.flatMap((piece) => quoted(piece, '       ')),
      ]),
      ...told('  What the sides share:', issue.shared),
      ...told('  What stays open:', issue.open),
    ]);
  },
};

function told(heading: string, words: z.infer<typeof pieces>): readonly string[] {
  return words.length === 0 ? [] : [heading, ...words.flatMap((piece) => quoted(piece, '     '))];
}
