import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerTo, bare, bareLines, lines, quoted, realGraph } from './examples.ts';

describe('the answer to', () => {
  it('what was recommended on detention: eight bullets, four of them resting on a norm, none addressed to anyone', async () => {
    const support = z.object({ source: z.object({ label: z.string() }), role: z.string() });
    const recommendation = z.object({
      number: z.string(),
      text: z.string(),
      addressees: z.array(z.unknown()),
      relations: z.object({ nodes: z.array(support) }),
      passage: z.object({ lines }),
    });
    const shape = z.object({ recommendations: z.object({ totalCount: z.number(), nodes: z.array(recommendation) }) });
    const { nodes, totalCount } = shape.parse(await answerTo('06-recommendations-on-detention')).recommendations;
    expect(totalCount).toBe(8);
    for (const { text, passage, addressees } of nodes) {
      expect(bare(text)).toBe(bareLines(passage.lines.first, passage.lines.last));
      expect(addressees).toEqual([]);
    }
    expect(
      nodes.map(({ number, relations }) => [number, relations.nodes.map((one) => `${one.source.label} ${one.role}`)]),
    ).toEqual([
      ['g1', []],
      ['g2', []],
      ['g3', ['Rights of the Child convention NORM', 'Global compact MEANS', 'Child detention roadmap MEANS']],
      ['g4', ['Standard Minimum Rules NORM', 'Other international standards NORM']],
      ['g5', []],
      ['g6', ['HRC recommendations NORM']],
      ['g7', []],
      ['g8', []],
    ]);
  });

  it('how is MSF connected to alternatives to detention: through the one who spoke for it, and what the session discussed', async () => {
    const labelled = z.object({ label: z.string() });
    const path = z.object({
      length: z.number(),
      nodes: z.array(labelled),
      relations: z.array(z.object({ basis: z.string() })),
    });
    const { paths } = z.object({ paths: z.array(path) }).parse(await answerTo('07-how-are-two-things-connected'));
    expect(
      paths.map(({ nodes, relations }) => [nodes.map(({ label }) => label), relations.map(({ basis }) => basis)]),
    ).toEqual([
      [
        [
          'MSF',
          'Ayora',
          'Third thematic session',
          'Alternatives to detention for children',
          'Alternatives to detention',
        ],
        ['STATED', 'INFERRED', 'STATED', 'STATED'],
      ],
    ]);
  });

  it('does it mention remittances: no, in no passage of the one document', async () => {
    expect(await answerTo('08-does-it-mention-remittances')).toEqual({
      search: {
        found: false,
        searched: { documents: 1, passages: realGraph.passages.length, formsTried: ['remittances', 'remittance'] },
        entities: [],
        recommendations: [],
        passages: [],
      },
    });
    expect(bareLines(1, 1000).toLowerCase()).not.toContain('remittance');
  });

  it('which processes are regional: the six that the document names beside the RCPs, and the classes it puts them in', async () => {
    const shape = z.object({
      neighbourhood: z.object({ total: z.number(), shown: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
    });
    const { total, shown, nodes } = shape.parse(await answerTo('09-which-processes-are-rcps')).neighbourhood;
    expect([total, shown]).toEqual([10, 10]);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual([
      'abu-dhabi-dialogue',
      'asia-eu-dialogue',
      'budapest-process',
      'colombo-process',
      'cooperation-mechanisms',
      'inter-regional-fora',
      'khartoum-process',
      'rcps',
      'regional-processes',
      'south-american-conference',
    ]);
  });

  it('what was asked of IOM: coherence of the UN system with it, and a review of its role', async () => {
    const shape = z.object({
      recommendations: z.object({ nodes: z.array(z.object({ number: z.string(), text: z.string() })) }),
    });
    const { nodes } = shape.parse(await answerTo('10-what-was-asked-of-iom')).recommendations;
    expect(nodes.map(({ number, text }) => [number, text.slice(0, 45)])).toEqual([
      ['c4', 'Strengthen cooperation and coherence of the U'],
      ['c5', 'Review the role of the IOM in the context of '],
    ]);
  });

  it('which proposals stand in running text: each in its passage, word for word, with the voice that the text gives it', async () => {
    const recommendation = z.object({
      number: z.string(),
      text: z.string(),
      callers: z.array(z.object({ label: z.string() })),
      passage: z.object({ lines }),
    });
    const shape = z.object({ recommendations: z.object({ totalCount: z.number(), nodes: z.array(recommendation) }) });
    const { nodes, totalCount } = shape.parse(await answerTo('11-proposals-in-running-text')).recommendations;
    const all = nodes.map((_, i) => `n${i + 1}`);
    expect(nodes.map(({ number }) => number).toSorted()).toEqual(all.toSorted());
    const firstLines = nodes.map(({ passage }) => passage.lines.first);
    expect(firstLines).toEqual(firstLines.toSorted((a, b) => a - b));
    expect(totalCount).toBe(nodes.length);
    const wrong = nodes.filter(
      (one) => !bareLines(one.passage.lines.first, one.passage.lines.last).includes(bare(one.text)),
    );
    expect(wrong).toEqual([]);
    const callersOf = (words: string) =>
      nodes.filter(({ text }) => text.includes(words)).map(({ callers }) => callers.map(({ label }) => label));
    expect(callersOf('human rights-based approaches in migration policies')).toEqual([['many delegations']]);
    expect(callersOf('adequate financing and training of personnel')).toEqual([['some Member States']]);
    expect(callersOf('humanitarian dimensions must be taken into account')).toEqual([['panelists (panel 2)']]);
    expect(callersOf('more and better funding is required')).toEqual([[]]);
  });

  it('who spoke on panel 2: three panelists and a moderator, each with post and house', async () => {
    const house = z.object({ role: z.string().nullable(), target: z.object({ name: z.string() }) });
    const relation = z.object({
      type: z.object({ label: z.string() }),
      source: z.object({ name: z.string(), relations: z.object({ nodes: z.array(house) }) }),
    });
    const shape = z.object({ node: z.object({ relations: z.object({ nodes: z.array(relation) }) }) });
    const { nodes } = shape.parse(await answerTo('12-who-spoke-on-panel-two')).node.relations;
    const told = nodes.map(({ type, source }) => {
      const posts = source.relations.nodes.map(({ role, target }) => `${role}, ${target.name}`);
      return `${source.name} ${type.label} it: ${posts.join('; ')}`;
    });
    expect(told.toSorted()).toEqual([
      'Guilhem Ravier speaks at it: Head, Protection of the Civilian Population Unit',
      'Marla Conrad speaks at it: Advocacy Coordinator, Kino Border Initiative',
      'Mehmet Samsar moderates it: Director-General for Consular Affairs, Ministry of Foreign Affairs of the Republic of Turkey',
      'Raquel Ayora speaks at it: Director of Operations, Médecins Sans Frontières',
    ]);
  });

  it('what was questioned: supranational imposition, detention, a security perspective …', async () => {
    const labelled = z.object({ label: z.string() });
    const relation = z.object({ source: labelled, target: labelled, evidence: z.array(quoted) });
    const shape = z.object({ relations: z.object({ totalCount: z.number(), nodes: z.array(relation) }) });
    const { nodes, totalCount } = shape.parse(await answerTo('13-what-was-questioned')).relations;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ source, target }) => `${source.label}: ${target.label}`)).toEqual([
      'panelists (panel 3): Security',
      'Third thematic session: AVRR',
      'Panel 3: Incentives to return',
      'Third thematic session: Institutional architecture',
      'participants: Supranational imposition',
      'Third thematic session: Forced return',
      'others (on detention): Detention',
      'participants: Return and readmission',
    ]);
  });

  it('read area c word for word: every word of lines 203 to 250, sentence by sentence', async () => {
    const passage = z.object({
      kind: z.string(),
      text: z.string(),
      lines,
      mentions: z.array(z.object({ text: z.string(), entity: z.object({ id: z.string() }) })),
      sentences: z.array(z.object({ start: z.number(), end: z.number(), reason: z.string().nullable() })),
    });
    const shape = z.object({ node: z.object({ number: z.string(), passages: z.array(passage) }) });
    const { number, passages } = shape.parse(await answerTo('14-read-an-area-word-for-word')).node;
    expect(number).toBe('c');
    expect(passages.map(({ kind }) => kind)).toEqual(['HEADING', 'PARAGRAPH', 'PARAGRAPH', ...Array(6).fill('BULLET')]);
    expect(`${bare(passages.map(({ text }) => text).join(''))}`).toBe(bareLines(203, 250));
    for (const { text, sentences } of passages) {
      expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
    }
    const mentioned = passages.map(({ mentions }) => mentions.map(({ entity }) => entity.id));
    expect(mentioned[3]).toEqual(['regional-processes', 'rcps', 'best-practices']);
    expect(mentioned[8]).toEqual(['migof', 'iom', 'migration-governance-index', 'agenda-2030', 'sdg-10-7']);
  });

  it('what is in the graph: as many areas, bullets, speakers and States as the document has, and a version to cite', async () => {
    const count = z.object({ count: z.number() });
    const kind = count.extend({ kind: z.object({ label: z.string() }) });
    const shape = z.object({
      statistics: z.object({
        version: z.string(),
        documents: z.number(),
        sentences: z.number(),
        sentencesUsed: z.number(),
        byKind: z.array(kind),
        byBasis: z.array(count),
        byRelationType: z.array(count),
      }),
    });
    const { statistics } = shape.parse(await answerTo('15-what-is-in-the-graph'));
    expect(statistics.version).toBe(realGraph.version);
    expect(statistics.documents).toBe(1);
    expect(statistics.sentencesUsed).toBeLessThan(statistics.sentences);
    const counts = new Map(statistics.byKind.map((row) => [row.kind.label, row.count]));
    expect(
      ['area of discussion', 'listed recommendation', 'person', 'State'].map((label) => counts.get(label)),
    ).toEqual([12, 73, 16, 5]);
    const sum = (rows: readonly { count: number }[]) => rows.reduce((total, row) => total + row.count, 0);
    expect([sum(statistics.byBasis), sum(statistics.byRelationType)]).toEqual([
      realGraph.relations.length,
      realGraph.relations.length,
    ]);
  });
});
