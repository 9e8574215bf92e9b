import { z } from 'zod';
import type { DocumentRow } from '../../knowledge/graph.ts';
import { columns } from './columns.ts';
import { OURS } from './model.ts';
import type { Question } from './question.ts';
import { documentShape, mentionShape, passageShape, sectionShape, sentenceShape } from './rows.ts';
import { rowsById } from './rows-by-id.ts';
import { rowsByParent } from './rows-by-parent.ts';

const DOCUMENTS = /* cypher */ `
  MATCH (document:${OURS}:Document)
  RETURN ${columns('document', documentShape)} AS row
  ORDER BY document.order, document.id
`;

/** All documents, with their text. */
export const readDocuments: Question<readonly DocumentRow[]> = async (ask) => {
  const found = await ask(z.object({ row: documentShape.schema }), DOCUMENTS);
  return found.map(({ row }) => row);
};

/** Sections of the ids asked. */
export const readSectionsById = rowsById('Section', sectionShape);

/** Passages of the ids asked. */
export const readPassagesById = rowsById('Passage', passageShape);

/** All sections of each document. */
export const readSectionsOf = rowsByParent('Document', `(parent)<-[:IN_DOCUMENT]-(row:${OURS}:Section)`, sectionShape);

/** Passages that stand in the section itself. */
export const readPassagesOf = rowsByParent('Section', `(parent)<-[:IN_SECTION]-(row:${OURS}:Passage)`, passageShape);

/** All sentences of each document. */
export const readSentencesOf = rowsByParent(
  'Document',
  `(parent)<-[:IN_DOCUMENT]-(:${OURS}:Section)<-[:IN_SECTION]-(:${OURS}:Passage)<-[:IN_PASSAGE]-(row:${OURS}:Sentence)`,
  sentenceShape,
);

/** Mentions in each passage. */
export const readMentionsIn = rowsByParent('Passage', `(parent)<-[:IN_PASSAGE]-(row:${OURS}:Mention)`, mentionShape);
