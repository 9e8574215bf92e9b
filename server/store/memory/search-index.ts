import MiniSearch from 'minisearch';
import type { EntityRow } from '../../knowledge/graph.ts';
import { ENTITY_FIELDS, entityKeys, fieldTexts, indexTerms } from '../search-terms.ts';
import type { GraphIndex } from './graph-index.ts';
import { groupRows } from './group-rows.ts';

/** What is put into a full-text index: an id, and the text of each field. */
type Indexed = Readonly<Record<string, string>>;

/** Full-text indexes over the entities (recommendations among them) and the passages. */
export interface SearchIndex {
  readonly entities: MiniSearch<Indexed>;
  readonly passages: MiniSearch<Indexed>;
  /** Every term of either. */
  readonly terms: ReadonlySet<string>;
  /** Entities under each key of all that names them (`namingKeys`). */
  readonly entitiesByName: ReadonlyMap<string, readonly EntityRow[]>;
}

/** Builds the indexes; the costliest part of a memory store's start. */
export function indexSearch(index: GraphIndex): SearchIndex {
  const terms = new Set<string>();
  const entities = emptyIndex(Object.keys(ENTITY_FIELDS), ENTITY_FIELDS, terms);
  entities.addAll(index.entities.map((entity) => ({ ...fieldTexts(entity), id: entity.id })));
  const passages = emptyIndex(['text'], {}, terms);
  passages.addAll(index.passages.map(({ id, text }) => ({ id, text })));
  return { entities, passages, terms, entitiesByName: groupRows(index.entities, entityKeys) };
}

/** Scores, by id, of what holds of every word (AND) or of some word (OR) at least one of its terms. */
export function findTerms(
  searched: MiniSearch<Indexed>,
  words: readonly (readonly string[])[],
  combineWith: 'AND' | 'OR',
): Map<string, number> {
  if (words.length === 0) return new Map();
  const queries = words.map((terms) => ({ combineWith: 'OR' as const, queries: [...terms] }));
  const found = searched.search({ combineWith, queries });
  return new Map(found.map(({ id, score }) => [String(id), score]));
}

/** An index that splits texts into terms, and remembers them in `terms`; what it is asked are terms already. */
function emptyIndex(
  fields: string[],
  boost: Readonly<Record<string, number>>,
  terms: Set<string>,
): MiniSearch<Indexed> {
  return new MiniSearch<Indexed>({
    fields,
    tokenize: (text) => [...indexTerms(text)],
    processTerm: (term) => {
      terms.add(term);
      return term;
    },
    searchOptions: { boost: { ...boost }, tokenize: (term) => [term], processTerm: (term) => term },
  });
}
