import type { DocumentRow, KindRow } from '../knowledge/graph.ts';
import type { EntityFact, EvidenceFact, Extract, RelationFact } from './extract.ts';
import { CONTEXT } from './json-ld-context.ts';
import { positionInCodePoints, surroundings } from './selectors.ts';
import { sourceLine } from './source-line.ts';

/**
 * JSON-LD 1.1: kinds and things in SKOS, each relation a resource of its own that quotes its passages (PROV), each piece of evidence a Web
 * Annotation with position and quote. Ids are URNs made of the graph's own ids.
 */
export function writeJsonLd(extract: Extract): string {
  const { version, documents, kinds, types, entities, relations } = extract;
  return `${JSON.stringify({
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': 'urn:compact-graph:graph',
        '@type': 'schema:Dataset',
        title: 'Compact Graph',
        version,
        source: sourceLine(extract),
      },
      ...documents.map(describeDocument),
      ...kinds.map(describeKind),
      ...types.map(({ id, label, inverse, definition }) => ({
        '@id': urn('type', id),
        '@type': 'RelationType',
        prefLabel: label,
        inverse,
        definition,
      })),
      ...entities.map(describeEntity),
      ...relations.map(describeRelation),
    ],
  })}\n`;
}

function urn(space: 'kind' | 'type' | 'document' | 'passage' | 'entity' | 'relation', id: string): string {
  return `urn:compact-graph:${space}:${encodeURIComponent(id)}`;
}

function describeDocument({ id, title, shortTitle, date, publisher, language }: DocumentRow) {
  return {
    '@id': urn('document', id),
    '@type': 'schema:Report',
    title: { '@value': title, '@language': language },
    shortTitle: { '@value': shortTitle, '@language': language },
    date,
    publisher,
    language,
  };
}

function describeKind({ id, upper, label, definition }: KindRow) {
  return {
    '@id': urn('kind', id),
    '@type': 'skos:Concept',
    prefLabel: label,
    definition,
    broader: `urn:compact-graph:upper:${upper}`,
  };
}

function describeEntity({ row, documents }: EntityFact) {
  const { id, upper, kind, name, abbreviation, aliases, description, generic, number, status, text, area } = row;
  const names = [abbreviation, ...aliases].filter((alias) => alias !== null && alias !== name);
  return withoutNull({
    '@id': urn('entity', id),
    '@type': ['skos:Concept', upper],
    id,
    prefLabel: name,
    altLabel: names.length === 0 ? null : [...new Set(names)],
    kind: urn('kind', kind),
    description,
    generic,
    number,
    status,
    text,
    area: area === null ? null : urn('entity', area),
    documents: documents.map((document) => urn('document', document.id)),
  });
}

function describeRelation({ row, evidence }: RelationFact) {
  const { id, type, source, target, basis, stance, contested, spread, agreement, role, rule, note } = row;
  return withoutNull({
    '@id': urn('relation', id),
    '@type': 'Relation',
    id,
    type: urn('type', type),
    from: urn('entity', source),
    to: urn('entity', target),
    basis,
    stance,
    contested,
    spread,
    agreement,
    consensus: row.consensusLabel,
    consensusPhrase: row.consensusPhrase,
    role,
    rule,
    derivedFrom: row.derivedFrom.length === 0 ? null : row.derivedFrom.map((other) => urn('relation', other)),
    note,
    voices: row.voices.length === 0 ? null : row.voices.map((voice) => urn('entity', voice)),
    documents: row.documents.map((document) => urn('document', document)),
    quotedFrom: [...new Set(evidence.map((piece) => urn('passage', piece.passage.id)))],
    evidence: evidence.map((piece) => describeEvidence(piece, id)),
  });
}

function describeEvidence({ row, quote, lines, passage, section, document, voices }: EvidenceFact, relation: string) {
  const { text } = passage;
  return withoutNull({
    '@id': `${urn('relation', relation)}#${encodeURIComponent(row.id.slice(row.id.lastIndexOf('#') + 1))}`,
    '@type': 'oa:Annotation',
    stance: row.stance,
    spread: row.spread,
    agreement: row.agreement,
    consensus: row.consensusLabel,
    consensusPhrase: row.consensusPhrase,
    voices: voices.length === 0 ? null : voices.map(({ id }) => urn('entity', id)),
    target: {
      '@type': 'oa:SpecificResource',
      inPassage: urn('passage', passage.id),
      inDocument: urn('document', document.id),
      section: section.title,
      firstLine: lines.first,
      lastLine: lines.last,
      selector: [
        { '@type': 'oa:TextPositionSelector', ...positionInCodePoints(text, row) },
        { '@type': 'oa:TextQuoteSelector', exact: quote, ...surroundings(text, row) },
      ],
    },
  });
}

function withoutNull(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}
