import { z } from 'zod';
import type { Question } from './answer.ts';
import { wrap } from './layout.ts';
import { printAbout, printReservations, printSupport, under } from './print-support.ts';
import { RESERVATION, reservation, SUPPORT, support } from './shapes.ts';

const page = z.object({ totalCount: z.number(), nodes: z.array(support) });
const shape = z.object({
  node: z
    .object({
      name: z.string(),
      supports: page,
      subjectOf: page,
      reservations: z.array(reservation),
    })
    .or(z.object({ __typename: z.string() }))
    .nullable(),
});

/** `supports gfmd`: what rests on a mechanism. */
export const supportsQuestion: Question<z.infer<typeof shape>> = {
  query: `query ($mechanism: ID!, $directness: [Directness!]) {
    node(id: $mechanism) {
      __typename id
      ... on Mechanism {
        name label
        supports(directness: $directness, first: 100) { totalCount nodes { ${SUPPORT} } }
        subjectOf(first: 100) { totalCount nodes { ${SUPPORT} } }
        reservations { ${RESERVATION} }
      }
    }
  }`,
  shape,
  print: ({ node }) => {
    if (node === null || !('supports' in node)) return null;
    const { supports, subjectOf } = node;
    const nothing = '  None: no recommendation rests on it, by its name, a class of it or running text.';
    return [
      ...wrap(node.name),
      ...under(
        `WHAT RESTS ON IT  ${supports.totalCount}`,
        supports.nodes.length === 0 ? [nothing] : printSupport(supports.nodes),
      ),
      ...more(supports),
      ...under(
        `WHAT IS ABOUT IT  ${subjectOf.totalCount}`,
        subjectOf.nodes.length === 0 ? ['  None.'] : printAbout(subjectOf.nodes),
      ),
      ...more(subjectOf),
      ...under('WHAT THE TEXT HOLDS AGAINST IT', printReservations(node.reservations)),
    ];
  },
};

function more({ totalCount, nodes }: z.infer<typeof page>): readonly string[] {
  return totalCount > nodes.length ? [`  and ${totalCount - nodes.length} more.`] : [];
}
