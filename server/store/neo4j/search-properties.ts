import type { EntityRow, PassageRow } from '../../knowledge/graph.ts';
import { searchText } from '../fold.ts';
import { ENTITY_FIELDS, entityKeys, fieldTexts, indexTerms } from '../search-terms.ts';

/** The full-text indexes, over terms that both stores make alike. */
export const ENTITY_INDEX = 'compact_graph_entity_terms';
export const PASSAGE_INDEX = 'compact_graph_passage_terms';
/** The full-text index of whole names, each as it stands. */
export const NAME_INDEX = 'compact_graph_entity_names';

/** Properties of entities that hold the terms of one field each ("nameTerms"), with the weight of a hit there. */
export const ENTITY_TERMS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ENTITY_FIELDS).map(([field, weight]) => [termsProperty(field), weight]),
);
export const PASSAGE_TERMS: Readonly<Record<string, number>> = { passageTerms: 1 };

/** What an entity's node carries for filters and search. */
export function entitySearch(entity: EntityRow): Readonly<Record<string, unknown>> {
  const terms = Object.entries(fieldTexts(entity)).map(([field, text]) => [termsProperty(field), termsIn(text)]);
  return { searchText: searchText(entity), searchNames: entityKeys(entity), ...Object.fromEntries(terms) };
}

/** What a passage's node carries for search. */
export function passageSearch({ text }: PassageRow): Readonly<Record<string, unknown>> {
  return { passageTerms: termsIn(text) };
}

function termsProperty(field: string): string {
  return `${field}Terms`;
}

function termsIn(text: string): string | null {
  return text === '' ? null : indexTerms(text).join(' ');
}
