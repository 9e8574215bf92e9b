import { z } from 'zod';
import type { Question } from './answer.ts';
import { linesWord, wrap } from './layout.ts';
import { printAbout, printReservations, printSupport, under } from './print-support.ts';
import { numbered, RESERVATION, reservation, SUPPORT, support } from './shapes.ts';

const shape = z.object({
  trace: z
    .object({
      recommendation: z.object({
        number: z.string(),
        text: z.string(),
        passage: z.object({ id: z.string(), lines: z.object({ first: z.number(), last: z.number() }) }),
      }),
      summary: z.string(),
      groups: z.array(
        z.object({
          directness: z.string(),
          meaning: z.string(),
          support: z.array(support),
          whyEmpty: z.string().nullable(),
        }),
      ),
      thematicLeftOut: z.number(),
      about: z.array(support),
      reservations: z.array(reservation),
      nearest: z.array(numbered),
      certificate: z.object({ statement: z.string() }),
    })
    .nullable(),
});

/** `trace c6`: which mechanisms support a recommendation. */
export const traceQuestion: Question<z.infer<typeof shape>> = {
  query: `query ($recommendation: ID!, $directness: [Directness!]) {
    trace(recommendation: $recommendation, directness: $directness) {
      recommendation { id number label text passage { id lines { first last } } }
      summary namesNone
      groups { directness meaning support { ${SUPPORT} } whyEmpty }
      thematicLeftOut
      about { ${SUPPORT} }
      reservations { ${RESERVATION} }
      nearest { id number label }
      certificate { version mechanisms statement scopes { scope passageCount mechanisms { id label } } }
    }
  }`,
  shape,
  print: ({ trace }) => {
    if (trace === null) return null;
    const { recommendation, about, nearest } = trace;
    const { passage } = recommendation;
    return [
      ...wrap(`${recommendation.number}  “${recommendation.text}”`),
      `    ${passage.id}, ${linesWord(passage.lines)}`,
      '',
      ...wrap(trace.summary),
      ...trace.groups.flatMap((group) =>
        under(
          `${group.directness}  ${group.meaning}`,
          group.whyEmpty === null ? printSupport(group.support) : [`  ${group.whyEmpty}`],
        ),
      ),
      ...(trace.thematicLeftOut > 0 ? [`  and ${trace.thematicLeftOut} more.`] : []),
      ...under('WHAT IT IS ABOUT', about.length === 0 ? ['  No mechanism.'] : printAbout(about)),
      ...under('WHAT THE TEXT HOLDS AGAINST IT', printReservations(trace.reservations)),
      ...under(
        'NEAREST, BUT NOT SUPPORT',
        nearest.length === 0
          ? ['  None beside it names a mechanism that supports it.']
          : nearest.map((row) => `  ${row.number}  ${row.label}`),
      ),
      ...under('SEARCHED', wrap(trace.certificate.statement, '  ')),
    ];
  },
};
