import type { EntityFact } from './extract.ts';
import type { Property } from './property.ts';
import { handleOf } from './words.ts';

/** What every graph format tells of a thing. */
export const ENTITY_PROPERTIES: readonly Property<EntityFact>[] = [
  { id: 'name', title: 'Name', type: 'string', read: ({ row }) => handleOf(row) },
  { id: 'upper', title: 'Upper kind', type: 'string', read: ({ row }) => row.upper },
  { id: 'kind', title: 'Kind', type: 'string', read: ({ kind }) => kind.label },
  { id: 'kindId', title: 'Kind id', type: 'string', read: ({ row }) => row.kind },
  { id: 'abbreviation', title: 'Abbreviation', type: 'string', read: ({ row }) => row.abbreviation },
  { id: 'aliases', title: 'Wordings in the documents', type: 'list', read: ({ row }) => row.aliases },
  { id: 'description', title: 'Description, in our words', type: 'string', read: ({ row }) => row.description },
  { id: 'generic', title: 'Generic', type: 'boolean', read: ({ row }) => row.generic },
  { id: 'number', title: 'Number or letter', type: 'string', read: ({ row }) => row.number },
  { id: 'status', title: 'Status of a recommendation', type: 'string', read: ({ row }) => row.status },
  { id: 'text', title: 'Text of a recommendation', type: 'string', read: ({ row }) => row.text },
  { id: 'area', title: 'Area of a recommendation', type: 'string', read: ({ area }) => area?.name ?? null },
  { id: 'passage', title: 'Passage', type: 'string', read: ({ row }) => row.passage },
  { id: 'documents', title: 'Documents', type: 'list', read: ({ documents }) => documents.map(({ title }) => title) },
  { id: 'documentIds', title: 'Document ids', type: 'list', read: ({ row }) => row.documents },
  { id: 'colour', title: 'Colour', type: 'string', read: ({ drawn }) => drawn?.colour ?? null },
];
