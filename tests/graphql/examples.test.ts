import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerTo, bare, bareLines, examples, quoted } from './examples.ts';

/** Every quote of an answer that tells its lines, however deep it stands. */
function quotesIn(answer: unknown): z.infer<typeof quoted>[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const own = quoted.safeParse(answer);
  return [...(own.success ? [own.data] : []), ...Object.values(answer).flatMap(quotesIn)];
}

describe('the worked queries', () => {
  it('are at least ten, each a question in words and a named query', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
    for (const { query } of examples) expect(query).toMatch(/^# .*[?.]\n(?:# .*\n)*query [A-Z]\w+ \{/);
    const names = examples.map(({ query }) => /query (\w+)/.exec(query)?.[1]);
    expect(new Set(names).size).toBe(examples.length);
  });

  it.each(examples.map(({ name }) => name))(
    '%s is answered, each quote word for word at its lines in the source',
    async (name) => {
      const quotes = quotesIn(await answerTo(name));
      const wrong = quotes.filter((one) => !bareLines(one.lines.first, one.lines.last).includes(bare(one.quote)));
      expect(wrong).toEqual([]);
    },
  );
});

describe('the answer to', () => {
  it('what does the document say about the RCPs: fourteen things, the value of them cited broadly by delegations', async () => {
    const end = z.object({ label: z.string() });
    const relation = z.object({ type: end, source: end, target: end, role: z.string().nullable() });
    const shape = z.object({
      node: z.object({
        name: z.string(),
        aliases: z.array(z.string()),
        relations: z.object({ totalCount: z.number(), nodes: z.array(relation) }),
      }),
    });
    const { node } = shape.parse(await answerTo('01-regional-consultative-processes'));
    expect(node.name).toBe('Regional Consultative Processes');
    expect(node.aliases).toEqual(['Regional Consultative Processes', 'RCPs']);
    const told = node.relations.nodes.map(
      ({ type, source, target }) => `${source.label} ${type.label} ${target.label}`,
    );
    expect(told.toSorted()).toEqual([
      'Panel 3 discusses RCPs',
      'RCPs addresses Best practices',
      'RCPs addresses Integration and reintegration',
      'RCPs addresses Migration cycle',
      'RCPs addresses Reintegration',
      'RCPs addresses Return and readmission',
      'RCPs contributes to Trust among States',
      'RCPs implements RCP projects and tools',
      'RCPs is one of Cooperation mechanisms',
      'RCPs is one of Regional and sub-regional processes',
      'RCPs monitors Best practices',
      'RCPs supports Use regional processes and RCPs',
      'Third thematic session discusses RCPs',
      'delegations takes a position on RCPs',
    ]);
    expect(node.relations.totalCount).toBe(told.length);
  });

  it('which mechanisms support c6: the two it tells to use, and not the agenda it is about', async () => {
    const use = { first: 248, last: 248 };
    const names = (label: string, quote: string) => ({
      directness: 'NAMED',
      mechanism: { label },
      role: 'MEANS',
      because: `c6 names ${label} as its means.`,
      strength: { score: 3.1 },
      evidence: [{ quote, lines: use }],
    });
    const isAbout = (label: string, quote: string) => ({
      mechanism: { label },
      evidence: [{ quote, lines: { first: 249, last: 250 } }],
    });
    expect(await answerTo('02-support-for-a-recommendation')).toEqual({
      trace: {
        summary:
          'c6 names 2 mechanisms that support it: MIGOF and Migration Governance Index. It is about: 2030 Agenda and SDG 10.7.',
        recommendation: {
          number: 'c6',
          text: 'Use the IOM Migration Governance Framework and the Migration Governance Index to comprehensively monitor progress of migration-related targets of the 2030 Agenda for Sustainable Development, particularly SDG 10.7',
          area: { number: 'c', name: 'Role of existing mechanisms in furthering governance of migration' },
        },
        support: [
          names('MIGOF', 'Use the IOM Migration Governance Framework'),
          names(
            'Migration Governance Index',
            'Use the IOM Migration Governance Framework and the Migration Governance Index',
          ),
        ],
        about: [
          isAbout(
            '2030 Agenda',
            'comprehensively monitor progress of migration-related targets of the 2030 Agenda for Sustainable Development',
          ),
          isAbout(
            'SDG 10.7',
            'monitor progress of migration-related targets of the 2030 Agenda for Sustainable Development, particularly SDG 10.7',
          ),
        ],
        reservations: [],
      },
    });
  });

  it('what rests on the Sutherland Report: the financing facility, contested, and consular support, as what it proposed', async () => {
    const rests = (number: string, text: string, quote: string, line: number, reservations: readonly string[]) => ({
      directness: 'NAMED',
      role: 'ORIGIN',
      because: `${number} names Sutherland Report as its origin.`,
      recommendation: { number, text, reservations },
      evidence: [{ quote, lines: { first: line, last: line } }],
    });
    const reservation = z.object({ because: z.string() }).transform(({ because }) => because);
    const line = z.looseObject({ recommendation: z.looseObject({ reservations: z.array(reservation) }) });
    const { node } = z
      .object({
        node: z.object({
          name: z.string(),
          supports: z.object({ totalCount: z.number(), nodes: z.array(line) }),
        }),
      })
      .parse(await answerTo('03-what-rests-on-the-sutherland-report'));
    expect(node).toEqual({
      name: 'Sutherland Report',
      supports: {
        totalCount: 2,
        nodes: [
          rests(
            'd1',
            'Establish a financing facility for migration, as proposed in the Sutherland Report',
            'as proposed in the Sutherland Report',
            272,
            [
              'What the text says of d1 towards d3 is contested; the text grades it “opinions varied”.',
              'What the text says of d1 is contested; the text grades it “opinions varied”.',
              'What the text says of Financing facility is contested; the text grades it “opinions varied”.',
              'The room differed (Financing facility or coordination), and d1 is on one of the sides.',
            ],
          ),
          rests(
            'h1',
            'Expand access to consular support as set out in the Sutherland Report',
            'as set out in the Sutherland Report',
            408,
            [],
          ),
        ],
      },
    });
  });

  it('is the GFMD endorsed to follow up: no, its role is only to be considered, its future is for itself to discuss', async () => {
    const recommendation = z.object({ number: z.string(), text: z.string() });
    const because = z.object({ because: z.string() });
    const { node } = z
      .object({
        node: z.object({
          supports: z.object({
            nodes: z.array(z.object({ directness: z.string(), role: z.string(), recommendation })),
          }),
          subjectOf: z.object({ nodes: z.array(because.extend({ recommendation })) }),
          reservations: z.array(because),
        }),
      })
      .parse(await answerTo('04-is-the-gfmd-endorsed'));
    expect(node.supports.nodes.map((line) => [line.directness, line.role, line.recommendation.text])).toEqual([
      ['MEMBER', 'MEANS', 'the desire to build upon existing mechanisms and initiatives'],
    ]);
    expect(node.subjectOf.nodes.map((line) => [line.because, line.recommendation.text])).toEqual([
      [
        'c2 is about GFMD; that is not support.',
        'Consider carefully, in the appropriate fora, any potential role of the GFMD in the follow-up of the global compact',
      ],
      [
        'c3 is about GFMD; that is not support.',
        'Maintain the GFMD as a separate, autonomous, informal mechanism to discuss best practices informally',
      ],
      [
        'n31 is about GFMD; that is not support.',
        'Further discussion is needed on the precise nature and roles of mechanisms and institutions in the implementation of the global compact, including with regards to the GFMD',
      ],
      [
        'n32 is about GFMD; that is not support.',
        'the future of the GFMD will need to be discussed mainly in the context of the GFMD itself',
      ],
    ]);
    expect(node.reservations).toEqual([
      { because: 'The room differed (Mechanisms in the follow-up), and the words that tell so name GFMD.' },
    ]);
  });

  it('where did they disagree: seven issues, with the sides and what stands on each', async () => {
    const position = z.object({
      voices: z.array(z.object({ label: z.string() })),
      recommendations: z.array(z.object({ number: z.string() })),
      evidence: z.array(quoted).min(1),
    });
    const issue = z.object({ lead: z.array(quoted).min(1), positions: z.array(position).min(2) });
    const { issues } = z.object({ issues: z.array(issue) }).parse(await answerTo('05-where-did-they-disagree'));
    const listed = (numbers: readonly string[]) => numbers.filter((number) => !number.startsWith('n'));
    const sides = issues.map(({ lead, positions }) => ({
      line: lead[0]?.lines.first,
      sides: positions.map(({ voices, recommendations }) =>
        [...voices.map(({ label }) => label), ...listed(recommendations.map(({ number }) => number))].join(', '),
      ),
    }));
    expect(sides).toEqual([
      { line: 60, sides: ['', ''] },
      { line: 257, sides: ['some Member States', 'others (on financing)'] },
      { line: 363, sides: ['some participants, g2', 'others (on detention)', 'a number of delegations'] },
      { line: 424, sides: ['participants, i1', 'panelists (panel 3)', 'participants'] },
      {
        line: 561,
        sides: ['delegations, a1', 'many (on sovereignty and law), delegations', 'delegations', 'panelists (panel 2)'],
      },
      { line: 567, sides: ['d1', 'd3'] },
      { line: 587, sides: ['c2', 'c3', '', 'c5'] },
    ]);
  });
});
