import type { EntityRow, EvidenceRow, MentionRow, PassageRow, RelationRow } from '../../server/knowledge/graph.ts';

/** The documents of the small graph. */
export const S3 = 'gcm-2017-s3';
export const S4 = 'gcm-2017-s4';

/** A document of the small graph; its text is that of its passages. */
export function document(passages: readonly PassageRow[], id: string, order: number, title: string) {
  const text = passages.filter((row) => row.document === id).map((row) => row.text);
  return {
    id,
    order,
    title,
    shortTitle: title.replace('Summary of the ', ''),
    date: '19–20 June 2017',
    publisher: 'United Nations',
    language: 'en',
    text: text.join('\n'),
  };
}

/** A section; ids without the document. */
export function section(
  doc: string,
  id: string,
  parent: string | null,
  kind: 'chapter' | 'area',
  number: string,
  title: string,
  order: number,
) {
  return {
    id: `${doc}.${id}`,
    order,
    document: doc,
    parent: parent && `${doc}.${parent}`,
    kind,
    number,
    title,
    sumsUp: false,
  };
}

/** A passage on one line of the source. */
export function passage(
  doc: string,
  section: string,
  id: string,
  kind: PassageRow['kind'],
  text: string,
  line: number,
): PassageRow {
  return {
    id: `${doc}.${section}.${id}`,
    order: 0,
    document: doc,
    section: `${doc}.${section}`,
    kind,
    text,
    firstLine: line,
    lastLine: line,
    lineOffsets: [0],
    lineNumbers: [line],
  };
}

/** A kind of the ontology. */
export function kind(id: string, upper: EntityRow['upper']) {
  const label = id.replace(/^.*\./, '').replaceAll('-', ' ');
  const definition = 'As said.';
  return { id, upper, label, plural: `${label}s`, definition, example: 'One.', counterExample: 'None.' };
}

/** An entity; what is not given is as plain as can be. */
export function entity(id: string, upper: EntityRow['upper'], kindId: string, given: Partial<EntityRow>): EntityRow {
  const name = given.name ?? id;
  return {
    id,
    order: 0,
    upper,
    kind: kindId,
    name,
    abbreviation: null,
    label: name,
    aliases: [name],
    description: null,
    generic: false,
    documents: [S3],
    number: null,
    passage: null,
    status: null,
    text: null,
    start: null,
    end: null,
    area: null,
    ...given,
  };
}

/** A listed recommendation; its text is that of its passage. */
export function recommendation(
  passages: readonly PassageRow[],
  doc: string,
  number: string,
  at: string,
  area: string | null,
): EntityRow {
  const text = passages.find((row) => row.id === `${doc}.${at}`)?.text ?? '';
  return entity(`${doc}.${number}`, 'Recommendation', 'recommendation.listed', {
    name: text,
    label: `Recommendation ${number}`,
    aliases: [],
    documents: [doc],
    number,
    passage: `${doc}.${at}`,
    status: 'LISTED',
    text,
    start: 0,
    end: text.length,
    area,
  });
}

/** A relation that the first document states. */
export function relation(source: string, type: string, target: string, given: Partial<RelationRow> = {}): RelationRow {
  return {
    id: `${source}~${type}~${target}`,
    order: 0,
    type,
    source,
    target,
    basis: 'STATED',
    stance: 'NEUTRAL',
    contested: false,
    spread: null,
    agreement: null,
    consensusLabel: null,
    consensusPhrase: null,
    role: null,
    rule: null,
    derivedFrom: [],
    note: null,
    voices: [],
    documents: [S3],
    ...given,
  };
}

function place(passages: readonly PassageRow[], doc: string, at: string, words: string) {
  const row = passages.find(({ id }) => id === `${doc}.${at}`);
  const start = row?.text.indexOf(words) ?? -1;
  if (row === undefined || start < 0) throw new Error(`${words} does not stand in ${doc}.${at}`);
  return { passage: row.id, start, end: start + words.length, firstLine: row.firstLine, lastLine: row.lastLine };
}

/** The one piece of evidence for a relation: words that stand in the passage. */
export function evidenceOf(
  passages: readonly PassageRow[],
  relationId: string,
  at: string,
  quote: string,
  doc = S3,
): EvidenceRow {
  return {
    id: `${relationId}#1`,
    order: 0,
    relation: relationId,
    position: null,
    ...place(passages, doc, at, quote),
    stance: 'NEUTRAL',
    spread: null,
    agreement: null,
    consensusLabel: null,
    consensusPhrase: null,
    voices: [],
  };
}

/** A mention, by the words that stand in the passage. */
export function mention(
  passages: readonly PassageRow[],
  entityId: string,
  at: string,
  words: string,
  doc = S3,
): MentionRow {
  const { passage: id, ...range } = place(passages, doc, at, words);
  return {
    id: `${id}@${range.start}-${range.end}~${entityId}`,
    order: 0,
    entity: entityId,
    passage: id,
    document: doc,
    ...range,
  };
}
