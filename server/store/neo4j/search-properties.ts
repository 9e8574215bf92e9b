import type { EntityRow, PassageRow } from '../../knowledge/graph.ts';
import { searchText } from '../fold.ts';
import { ENTITY_FIELDS, entityKeys, fieldTexts, indexTerms } from '../search-terms.ts';

/** The full-text indexes, over terms that both stores make alike. */
export const ENTITY_INDEX = 'compact_graph_entity_terms_2';
export const PASSAGE_INDEX = 'compact_graph_passage_terms';
/** The full-text index of whole names, each as it stands. */
export const NAME_INDEX = 'compact_graph_entity_names';

/** Properties of entities that hold the terms of one field each ("nameTerms"), with the weight of a hit there. */
export const ENTITY_TERMS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ENTITY_FIELDS).map(([field, weight]) => [termsProperty(field), weight]),
);
export const PASSAGE_TERMS: Readonly<Record<string, number>> = { passageTerms: 1 };

/** The property of an entity that holds its kind and upper kind, as terms. */
export const KIND_TERMS = 'kindTerms';
/** The property of an entity that holds the beginning of each line of its `searchText`, as a term. */
export const LINE_TERMS = 'lineTerms';
/** By so many characters lines are told apart; what a longer question finds beside is left out as it is read. */
const LINE_BEGINNING = 60;

/** The beginning of a line as one term, of letters, digits and underscores only. */
export function lineTerm(line: string): string {
  return line.slice(0, LINE_BEGINNING).replaceAll(/[^\p{L}\p{N}]/gu, '_');
}

/** What an entity's node carries for filters and search. */
export function entitySearch(entity: EntityRow): Readonly<Record<string, unknown>> {
  const terms = Object.entries(fieldTexts(entity)).map(([field, text]) => [termsProperty(field), termsIn(text)]);
  const text = searchText(entity);
  return {
    searchText: text,
    searchNames: entityKeys(entity),
    ...Object.fromEntries(terms),
    [KIND_TERMS]: `${entity.kind} ${entity.upper}`,
    [LINE_TERMS]: [...new Set(text.split('\n').map(lineTerm))].join(' '),
  };
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
