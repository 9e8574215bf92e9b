import { type Column, writeCsv } from './csv.ts';
import { ENTITY_PROPERTIES } from './entity-properties.ts';
import type { EntityFact, EvidenceFact, Extract, RelationFact } from './extract.ts';
import { RELATION_PROPERTIES } from './relation-properties.ts';
import { handleOf, lineWords, relationWords, sectionWords } from './words.ts';

/** Places belong to pictures; a table has neither them nor the colours. */
const ENTITY_COLUMNS: readonly Column<EntityFact>[] = [
  { title: 'Id', read: ({ row }) => row.id },
  { title: 'Label', read: ({ row }) => row.label },
  ...ENTITY_PROPERTIES.filter(({ id }) => id !== 'colour'),
];
/** Id, Source, Target and Type are named as Gephi reads them, so what we call the type of a relation is the Relation. */
const RELATION_COLUMNS: readonly Column<RelationFact>[] = [
  { title: 'Id', read: ({ row }) => row.id },
  { title: 'Source', read: ({ row }) => row.source },
  { title: 'Source name', read: ({ source }) => handleOf(source) },
  { title: 'Target', read: ({ row }) => row.target },
  { title: 'Target name', read: ({ target }) => handleOf(target) },
  { title: 'Type', read: ({ type }) => (type.symmetric ? 'Undirected' : 'Directed') },
  ...RELATION_PROPERTIES,
];
const EVIDENCE_COLUMNS: readonly Column<{ readonly relation: RelationFact; readonly evidence: EvidenceFact }>[] = [
  { title: 'Id', read: ({ evidence }) => evidence.row.id },
  { title: 'Relation id', read: ({ relation }) => relation.row.id },
  { title: 'Relation', read: ({ relation }) => relationWords(relation) },
  { title: 'Basis', read: ({ relation }) => relation.row.basis },
  { title: 'Quote', read: ({ evidence }) => evidence.quote },
  { title: 'Document id', read: ({ evidence }) => evidence.document.id },
  { title: 'Document', read: ({ evidence }) => evidence.document.title },
  { title: 'Section', read: ({ evidence }) => sectionWords(evidence.section) },
  { title: 'Passage', read: ({ evidence }) => evidence.row.passage },
  { title: 'First line', read: ({ evidence }) => evidence.lines.first },
  { title: 'Last line', read: ({ evidence }) => evidence.lines.last },
  { title: 'Lines', read: ({ evidence }) => lineWords(evidence.lines) },
  { title: 'Stance', read: ({ evidence }) => evidence.row.stance },
  { title: 'Spread, 1 one to 5 all', read: ({ evidence }) => evidence.row.spread },
  {
    title: 'Agreement, 1 no common understanding to 5 undisputed',
    read: ({ evidence }) => evidence.row.agreement,
  },
  { title: 'Consensus', read: ({ evidence }) => evidence.row.consensusLabel },
  { title: 'Consensus, as the document has it', read: ({ evidence }) => evidence.row.consensusPhrase },
  { title: 'Voices', read: ({ evidence }) => evidence.voices.map(handleOf) },
];

/** The things, one a row. */
export function writeEntitiesCsv({ version, entities }: Extract): string {
  return writeCsv([...ENTITY_COLUMNS, versionColumn(version)], entities);
}

/** The relations, one a row, with what they rest on. */
export function writeRelationsCsv({ version, relations }: Extract): string {
  return writeCsv([...RELATION_COLUMNS, versionColumn(version)], relations);
}

/** The evidence of the relations, one piece a row. */
export function writeEvidenceCsv({ version, relations }: Extract): string {
  const pieces = relations.flatMap((relation) => relation.evidence.map((evidence) => ({ relation, evidence })));
  return writeCsv([...EVIDENCE_COLUMNS, versionColumn(version)], pieces);
}

function versionColumn(version: string) {
  return { title: 'Graph version', read: () => version };
}
