import type { EntityRow, Graph, PassageRow, UpperKind } from '../../server/knowledge/graph.ts';
import { GENERATED_KINDS, GENERATED_TYPES } from './generated-ontology.ts';

const DOCUMENT = 'gcm-2017-s3';
const SECTION = `${DOCUMENT}.III.c`;

/** Passages out of the document, as it words them. */
const TEXTS: Readonly<Record<string, string>> = {
  'I.p1': 'The session was held at the United Nations Office at Geneva on 19 and 20 June 2017.',
  'III.c.p1':
    'In this regard, delegations also noted the recent agreement to bring the International Organization for Migration (IOM) into a closer legal and working relationship with the United Nations.',
  'III.c.p2': 'The value-added of regional and sub-regional processes was broadly cited.',
  'III.c.1':
    'Make use of regional and sub-regional processes, including the RCPs, to identify and recommend common best practices and monitor their implementation',
  'III.c.2':
    'Consider carefully, in the appropriate fora, any potential role of the GFMD in the follow-up of the global compact',
  'III.c.6':
    'Use the IOM Migration Governance Framework and the Migration Governance Index to comprehensively monitor progress of migration-related targets of the 2030 Agenda for Sustainable Development, particularly SDG 10.7',
  'III.d.1': 'Establish a financing facility for migration, as proposed in the Sutherland Report',
};

/** Entities by upper kind: id, finer kind, name, abbreviation, aliases. */
const NAMED: readonly (readonly [UpperKind, string, string, string, string | null, readonly string[]])[] = [
  ['Actor', 'peter-sutherland', 'actor.person', 'Peter Sutherland', null, ['Mr. Sutherland']],
  [
    'Actor',
    'juan-jose-gomez-camacho',
    'actor.person',
    'Juan José Gómez Camacho',
    null,
    ['H.E. Mr. Juan José Gómez Camacho'],
  ],
  ['Actor', 'imf', 'actor.organization', 'International Monetary Fund', 'IMF', []],
  ['Actor', 'iom', 'actor.organization', 'International Organization for Migration', 'IOM', []],
  ['Actor', 'states', 'actor.state-group', 'Member States', null, ['States']],
  ['Actor', 'co-facilitators', 'actor.stakeholder-group', 'Co-facilitators', null, []],
  ['Mechanism', 'gfmd', 'mechanism.global-process', 'Global Forum on Migration and Development', 'GFMD', []],
  ['Mechanism', 'rcps', 'mechanism.body', 'Regional Consultative Processes (RCPs)', null, ['regional processes']],
  [
    'Mechanism',
    'migof',
    'mechanism.tool',
    'Migration Governance Framework',
    'MIGOF',
    ['IOM Migration Governance Framework'],
  ],
  ['Mechanism', 'sutherland-report', 'mechanism.report', 'Sutherland Report', null, []],
  ['Theme', 'follow-up', 'theme.cross-cutting', 'Follow-up of the global compact', null, []],
  ['Theme', 'border-management', 'theme.cross-cutting', 'Border management', null, ['managing borders']],
];

/** A small graph of real names and passages, for the cases that search must answer in every store. */
export function createSearchGraph(): Graph {
  const passages: PassageRow[] = Object.entries(TEXTS).map(([local, text], order) => {
    const kind = /\.p\d$/.test(local) ? 'PARAGRAPH' : 'BULLET';
    const lines = { firstLine: order + 1, lastLine: order + 1, lineOffsets: [0], lineNumbers: [order + 1] };
    return { id: `${DOCUMENT}.${local}`, order, document: DOCUMENT, section: SECTION, kind, text, ...lines };
  });
  return {
    version: '0'.repeat(64),
    kinds: GENERATED_KINDS,
    relationTypes: GENERATED_TYPES,
    consensus: [],
    rules: [],
    documents: [{ ...ABOUT, id: DOCUMENT, order: 0, text: Object.values(TEXTS).join('\n') }],
    sections: [
      {
        ...{ id: SECTION, order: 0, document: DOCUMENT, parent: null },
        kind: 'area',
        number: 'c',
        title: 'Mechanisms',
        sumsUp: false,
      },
    ],
    passages,
    sentences: [],
    entities: [...NAMED.map(namedEntity), ...passages.filter(({ kind }) => kind === 'BULLET').map(recommendation)],
    mentions: [],
    relations: [],
    evidence: [],
    positions: [],
  };
}

const ABOUT = {
  title: 'Summary of the third informal thematic session',
  shortTitle: 'Third session',
  date: '19–20 June 2017',
  publisher: 'United Nations',
  language: 'en',
} as const;

const PLAIN = {
  description: null,
  generic: false,
  documents: [DOCUMENT],
  number: null,
  passage: null,
  status: null,
  text: null,
  start: null,
  end: null,
  area: null,
};

function namedEntity([upper, id, kind, name, abbreviation, aliases]: (typeof NAMED)[number], order: number): EntityRow {
  return { ...PLAIN, id, order, upper, kind, name, abbreviation, label: abbreviation ?? name, aliases };
}

function recommendation({ id: passage, text }: PassageRow, i: number): EntityRow {
  const number = passage.replace(/^.*\.(?<area>[a-z])\.(?<bullet>\d+)$/, '$<area>$<bullet>');
  const name = text.split(' ').slice(0, 4).join(' ');
  const what = {
    upper: 'Recommendation',
    kind: 'recommendation.listed',
    name,
    label: name,
    abbreviation: null,
  } as const;
  const row = {
    ...PLAIN,
    ...what,
    id: `${DOCUMENT}.${number}`,
    order: NAMED.length + i,
    aliases: [],
    number,
    passage,
    text,
  };
  return { ...row, status: 'LISTED', start: 0, end: text.length };
}
