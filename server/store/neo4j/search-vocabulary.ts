import { z } from 'zod';
import { OURS } from './model.ts';
import type { Question } from './question.ts';
import { ENTITY_TERMS, PASSAGE_TERMS } from './search-properties.ts';

const each = [...Object.keys(ENTITY_TERMS), ...Object.keys(PASSAGE_TERMS)].map((property) => `node.${property}`);

const VOCABULARY = /* cypher */ `
  MATCH (node:${OURS})
  WHERE node:Entity OR node:Passage
  UNWIND [${each.join(', ')}] AS terms
  UNWIND split(terms, ' ') AS term
  RETURN DISTINCT term
  ORDER BY term
`;

const record = z.object({ term: z.string() });

/** Every term that an entity or a passage holds. */
export const readVocabulary: Question<ReadonlySet<string>> = async (ask) => {
  const found = await ask(record, VOCABULARY);
  return new Set(found.map(({ term }) => term));
};
