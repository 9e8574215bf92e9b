import type { EntityFact, EvidenceFact, Extract, RelationFact } from '../../server/export/extract.ts';
import type { DocumentRow, EntityRow, KindRow, PassageRow, RelationTypeRow } from '../../server/knowledge/graph.ts';

/** The texts of a small piece of the graph; each stands where a format may stumble over it. */
export interface Texts {
  readonly name: string;
  readonly quote: string;
  readonly title: string;
}

const PLAIN: Texts = {
  name: 'Regional processes',
  quote: 'Make use of regional processes',
  title: 'Summary of the third session',
};

const KIND: KindRow = {
  id: 'mechanism.process',
  upper: 'Mechanism',
  label: 'process',
  plural: 'processes',
  definition: 'States that meet.',
  example: 'The GFMD.',
  counterExample: 'A law.',
};
const TYPE: RelationTypeRow = {
  id: 'SUPPORTS',
  label: 'supports',
  inverse: 'is supported by',
  definition: 'Its means.',
  domain: ['Mechanism'],
  range: ['Mechanism'],
  symmetric: false,
  example: 'c1.',
  counterExample: 'c2.',
};
const DREW = { x: 10, y: 20, colour: '#0b63a5' };

/** Two things and one relation that rests on one quote, with these texts. */
export function smallExtract(given: Partial<Texts> = {}): Extract {
  const { name, quote, title } = { ...PLAIN, ...given };
  const document: DocumentRow = {
    id: 'doc',
    order: 0,
    title,
    shortTitle: 'Third session',
    date: '19–20 June 2017',
    publisher: 'United Nations',
    language: 'en',
    text: '',
  };
  const source = entity('rcps', name);
  const target = entity('gfmd', 'Global Forum');
  const passage: PassageRow = {
    id: 'doc.III.c.1',
    order: 0,
    document: 'doc',
    section: 'doc.III.c',
    kind: 'BULLET',
    text: `${quote}.`,
    firstLine: 236,
    lastLine: 237,
    lineOffsets: [0],
    lineNumbers: [236],
  };
  const evidence: EvidenceFact = {
    row: {
      id: 'rcps~SUPPORTS~gfmd#1',
      order: 0,
      relation: 'rcps~SUPPORTS~gfmd',
      position: null,
      passage: 'doc.III.c.1',
      start: 0,
      end: quote.length,
      firstLine: 236,
      lastLine: 237,
      stance: 'SUPPORTS',
      spread: null,
      agreement: 3,
      consensusLabel: 'general convergence',
      consensusPhrase: 'general convergence',
      voices: [],
    },
    quote,
    lines: { first: 236, last: 237 },
    passage,
    section: {
      id: 'doc.III.c',
      order: 0,
      document: 'doc',
      parent: null,
      kind: 'area',
      number: 'c',
      title: 'Role of mechanisms',
      sumsUp: false,
    },
    document,
    voices: [],
  };
  const relation: RelationFact = {
    row: {
      id: 'rcps~SUPPORTS~gfmd',
      order: 0,
      type: 'SUPPORTS',
      source: 'rcps',
      target: 'gfmd',
      basis: 'STATED',
      stance: 'SUPPORTS',
      contested: true,
      spread: null,
      agreement: 3,
      consensusLabel: 'general convergence',
      consensusPhrase: 'general convergence',
      role: 'MEANS',
      rule: null,
      derivedFrom: [],
      note: null,
      voices: [],
      documents: ['doc'],
    },
    type: TYPE,
    source,
    target,
    voices: [],
    documents: [document],
    evidence: [evidence],
  };
  const fact = (row: EntityRow, drawn: EntityFact['drawn']): EntityFact => ({
    row,
    kind: KIND,
    area: null,
    documents: [document],
    drawn,
  });
  return {
    version: '0123456789abcdef',
    documents: [document],
    kinds: [KIND],
    types: [TYPE],
    entities: [fact(source, DREW), fact(target, null)],
    relations: [relation],
  };
}

function entity(id: string, name: string): EntityRow {
  return {
    id,
    order: 0,
    upper: 'Mechanism',
    kind: 'mechanism.process',
    name,
    abbreviation: null,
    label: name,
    aliases: [name, 'RCPs'],
    description: null,
    generic: false,
    documents: ['doc'],
    number: null,
    passage: null,
    status: null,
    text: null,
    start: null,
    end: null,
    area: null,
  };
}
