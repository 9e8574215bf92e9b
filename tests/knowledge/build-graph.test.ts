import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../server/knowledge/build-graph.ts';
import { checkSeed, edit, GOOD_SEED } from './good-seed.ts';

function build(seed: Readonly<Record<string, string>>) {
  const { seed: read, examined, problems } = checkSeed(seed);
  expect(problems).toEqual([]);
  return buildGraph(read, examined, 'v1');
}

/** The words of a stretch of a passage of the graph. */
function cut(
  graph: ReturnType<typeof build>,
  row: { readonly passage: string; readonly start: number; readonly end: number },
): string {
  return graph.passages.find(({ id }) => id === row.passage)?.text.slice(row.start, row.end) ?? '';
}

describe('the Graph', () => {
  const graph = build(GOOD_SEED);

  it('names sections and passages by their document and place in the layout, in reading order', () => {
    expect(graph.sections.map(({ id, parent, title }) => [id, parent, title])).toEqual([
      ['doc.I', null, 'Introduction'],
      ['doc.II', null, 'Panels'],
      ['doc.II.1', 'doc.II', 'Panel on data'],
      ['doc.III', null, 'Areas of discussion'],
      ['doc.III.a', 'doc.III', 'Data'],
    ]);
    expect(graph.passages.map(({ id, order, firstLine }) => [id, order, firstLine]).slice(-3)).toEqual([
      ['doc.III.a.p2', 8, 20],
      ['doc.III.a.1', 9, 21],
      ['doc.III.a.2', 10, 22],
    ]);
  });

  it('orders entities by kind as the ontology does, then place or name', () => {
    expect(graph.entities.map(({ id, order, upper }) => `${order} ${upper} ${id}`)).toEqual([
      '0 Actor panelists',
      '1 Actor some-delegations',
      '2 Mechanism data-forum',
      '3 Mechanism data-index',
      '4 Mechanism data-facility',
      '5 Theme data',
      '6 Event panel-1',
      '7 Event session-1',
      '8 Place geneva',
      '9 Recommendation doc.a1',
      '10 Recommendation doc.a2',
      '11 Recommendation doc.n1',
      '12 Issue facility-or-sharing',
    ]);
  });

  it('gives a recommendation its words, its place and its area', () => {
    const rows = graph.entities.filter(({ upper }) => upper === 'Recommendation');
    expect(rows.map(({ number, status, text, area, passage }) => [number, status, text, area, passage])).toEqual([
      ['a1', 'LISTED', 'Use the Data Forum to share evidence', 'data', 'doc.III.a.1'],
      ['a2', 'LISTED', 'Establish a data facility', 'data', 'doc.III.a.2'],
      ['n1', 'NARRATED', 'States should count people', 'data', 'doc.III.a.p1'],
    ]);
  });

  it('has relations in the order of their first evidence, those of layout and rules among them', () => {
    expect(graph.relations.map(({ id, basis }) => `${basis} ${id}`)).toEqual([
      'INFERRED panel-1~TAKES_PLACE_IN~geneva',
      'STATED session-1~TAKES_PLACE_IN~geneva',
      'STATED panel-1~PART_OF~session-1',
      'STATED panelists~TAKES_POSITION_ON~data-forum',
      'STRUCTURAL panel-1~DISCUSSES~data-forum',
      'STATED data-index~PART_OF~data-forum',
      'STRUCTURAL panel-1~DISCUSSES~data-index',
      'STRUCTURAL doc.a1~ADDRESSES~data',
      'STRUCTURAL doc.a2~ADDRESSES~data',
      'STRUCTURAL session-1~DISCUSSES~data',
      'STATED some-delegations~TAKES_POSITION_ON~data-forum',
      'STATED doc.a1~CONTRASTS_WITH~doc.a2',
      'STATED data-forum~SUPPORTS~doc.a1',
    ]);
  });

  it('tells of an INFERRED relation the rule, the premises and the evidence of both', () => {
    const [inferred] = graph.relations;
    expect(inferred).toMatchObject({
      rule: 'held-with-the-whole',
      derivedFrom: ['panel-1~PART_OF~session-1', 'session-1~TAKES_PLACE_IN~geneva'],
    });
    const evidence = graph.evidence.filter(({ relation }) => relation === inferred?.id);
    expect(evidence.map((row) => [row.id, cut(graph, row)])).toEqual([
      ['panel-1~TAKES_PLACE_IN~geneva#1', 'It had one panel'],
      ['panel-1~TAKES_PLACE_IN~geneva#2', 'held in Geneva'],
    ]);
  });

  it('gives a piece of evidence its grade, its voices and its lines', () => {
    const row = graph.evidence.find(({ relation }) => relation === 'panelists~TAKES_POSITION_ON~data-forum');
    expect(row).toMatchObject({
      stance: 'SUPPORTS',
      spread: null,
      agreement: 4,
      consensusLabel: 'agreed',
      consensusPhrase: 'Panelists agreed',
      voices: ['panelists'],
      firstLine: 12,
      lastLine: 12,
    });
  });

  it('gives evidence that goes on over a line the lines that it touches, and no others', () => {
    const folded = edit(
      'documents/doc/source.txt',
      'They praised the Data Index of the Forum.',
      'They praised the\nData Index of the Forum.',
    );
    const rows = build(folded).evidence.filter(({ passage }) => passage === 'doc.II.1.p1');
    expect(rows.map(({ id, firstLine, lastLine }) => [id, firstLine, lastLine])).toEqual([
      ['panelists~TAKES_POSITION_ON~data-forum#1', 12, 12],
      ['panel-1~DISCUSSES~data-forum#1', 12, 12],
      ['data-index~PART_OF~data-forum#1', 12, 13],
      ['panel-1~DISCUSSES~data-index#1', 13, 13],
    ]);
  });

  it('needs no entity for a post that is the role of a relation', () => {
    const path = 'documents/doc/relations.yaml';
    const source = edit('documents/doc/source.txt', 'held in Geneva.', 'held in Geneva, the Host Town.');
    const role = edit(path, '  to: geneva\n', '  to: geneva\n  role: Host Town\n');
    expect(build({ ...source, [path]: role[path] ?? '' }).relations.flatMap((row) => row.role ?? [])).toContain(
      'Host Town',
    );
  });

  it('lets words that say it stand in place of what the layout says', () => {
    const stated = edit(
      'documents/doc/relations.yaml',
      '- type: SUPPORTS',
      `- type: ADDRESSES
  from: a1
  to: data
  evidence:
    - { passage: III.a.1, quote: to share evidence }
- type: SUPPORTS`,
    );
    expect(build(stated).relations.filter(({ id }) => id === 'doc.a1~ADDRESSES~data')).toMatchObject([
      { basis: 'STATED' },
    ]);
  });

  it('puts a role into an id only where two relations differ in nothing else', () => {
    const two = edit(
      'documents/doc/relations.yaml',
      '- type: SUPPORTS',
      `- type: SUPPORTS
  from: data-forum
  to: a1
  role: NORM
  evidence:
    - { passage: III.a.1, quote: to share evidence }
- type: SUPPORTS`,
    );
    expect(
      build(two)
        .relations.filter(({ type }) => type === 'SUPPORTS')
        .map(({ id }) => id),
    ).toEqual(['data-forum~SUPPORTS~doc.a1~means', 'data-forum~SUPPORTS~doc.a1~norm']);
  });

  it('has the parts of an issue in order, with their evidence after that of all relations', () => {
    expect(graph.positions.map(({ id, part, recommendations }) => [id, part, recommendations])).toEqual([
      ['facility-or-sharing/1', 'LEAD', []],
      ['facility-or-sharing/2', 'SIDE', ['doc.a2']],
      ['facility-or-sharing/3', 'SIDE', ['doc.a1']],
    ]);
    expect(graph.evidence.slice(-3).map((row) => [row.position, cut(graph, row)])).toEqual([
      ['facility-or-sharing/1', 'Opinions varied'],
      ['facility-or-sharing/2', 'a data facility'],
      ['facility-or-sharing/3', 'better sharing'],
    ]);
  });

  it('gives the reason of a sentence that gave nothing, and none for others', () => {
    expect(graph.sentences.filter(({ reason }) => reason !== null).map(({ id, reason }) => [id, reason])).toEqual([
      ['doc.III.a.p2.s1', 'introduces-list'],
    ]);
  });

  it('holds every row in the order that the row states, every id once', () => {
    const { version, kinds, relationTypes, consensus, rules, ...lists } = graph;
    for (const list of Object.values(lists)) {
      expect(list.map(({ order }) => order)).toEqual(list.map((_, i) => i));
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('is frozen to its last row', () => {
    expect(
      Object.isFrozen(graph) && Object.isFrozen(graph.relations) && Object.isFrozen(graph.relations[0]?.voices),
    ).toBe(true);
  });
});
