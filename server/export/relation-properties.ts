import type { RelationFact } from './extract.ts';
import type { Property } from './property.ts';
import { evidenceWords, handleOf, lineWords } from './words.ts';

/** What every graph format tells of a relation: what it says, how the graph knows it, who said so and in which words. */
export const RELATION_PROPERTIES: readonly Property<RelationFact>[] = [
  { id: 'relation', title: 'Relation', type: 'string', read: ({ row }) => row.type },
  { id: 'relationLabel', title: 'Relation in words', type: 'string', read: ({ type }) => type.label },
  { id: 'basis', title: 'Basis', type: 'string', read: ({ row }) => row.basis },
  { id: 'stance', title: 'Stance', type: 'string', read: ({ row }) => row.stance },
  { id: 'contested', title: 'Contested', type: 'boolean', read: ({ row }) => row.contested },
  { id: 'spread', title: 'Spread, 1 one to 5 all', type: 'integer', read: ({ row }) => row.spread },
  {
    id: 'agreement',
    title: 'Agreement, 1 no common understanding to 5 undisputed',
    type: 'integer',
    read: ({ row }) => row.agreement,
  },
  { id: 'consensus', title: 'Consensus', type: 'string', read: ({ row }) => row.consensusLabel },
  {
    id: 'consensusPhrase',
    title: 'Consensus, as the document has it',
    type: 'string',
    read: ({ row }) => row.consensusPhrase,
  },
  { id: 'role', title: 'Role', type: 'string', read: ({ row }) => row.role },
  { id: 'rule', title: 'Rule that derived it', type: 'string', read: ({ row }) => row.rule },
  { id: 'derivedFrom', title: 'Derived from', type: 'list', read: ({ row }) => row.derivedFrom },
  { id: 'note', title: 'Note, in our words', type: 'string', read: ({ row }) => row.note },
  { id: 'voices', title: 'Voices', type: 'list', read: ({ voices }) => voices.map(handleOf) },
  { id: 'evidence', title: 'Evidence', type: 'list', read: ({ evidence }) => evidence.map(evidenceWords) },
  { id: 'quotes', title: 'Quotes', type: 'list', read: ({ evidence }) => evidence.map(({ quote }) => quote) },
  { id: 'passages', title: 'Passages', type: 'list', read: ({ evidence }) => evidence.map(({ row }) => row.passage) },
  { id: 'lines', title: 'Lines', type: 'list', read: ({ evidence }) => evidence.map(({ lines }) => lineWords(lines)) },
  { id: 'documents', title: 'Documents', type: 'list', read: ({ documents }) => documents.map(({ title }) => title) },
  { id: 'documentIds', title: 'Document ids', type: 'list', read: ({ row }) => row.documents },
];
