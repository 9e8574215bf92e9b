import { z } from 'zod';
import { OURS } from './model.ts';
import type { Ask, Known } from './reader.ts';
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

/** Every term that an entity or a passage holds; read once for each version of the graph. */
export type ReadVocabulary = (ask: Ask, known: Known) => Promise<ReadonlySet<string>>;

export function createVocabulary(): ReadVocabulary {
  let kept: { readonly digest: string; readonly terms: ReadonlySet<string> } | null = null;
  return async (ask, { root }) => {
    if (kept?.digest !== root.digest) {
      const found = await ask(record, VOCABULARY);
      kept = { digest: root.digest, terms: new Set(found.map(({ term }) => term)) };
    }
    return kept.terms;
  };
}
