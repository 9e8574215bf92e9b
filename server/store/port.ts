import type {
  ConsensusPhraseRow,
  DocumentRow,
  EntityRow,
  EvidenceRow,
  KindRow,
  MentionRow,
  PassageRow,
  PositionRow,
  RelationRow,
  RelationTypeRow,
  RuleRow,
  SectionRow,
  SentenceRow,
} from '../knowledge/graph.ts';
import type { EntityFilter, GradedFilter, RecommendationFilter, RelationFilter } from './row-filters.ts';

/**
 * A page of a list in its total order: the first `first` rows whose `order` is greater than that of the row `after`.
 * `first` is a whole number, 0 or more (0: no rows, but `more` and `total` are told). `after` is the id of the last row already had: any row
 * of the type listed, whether or not the filter lets it through; null starts at the beginning. An id that is no such row is
 * StoreError 'unknown-cursor' (`unknownCursor` in store-errors.ts), whatever else is asked: also where the answer would be empty.
 * In `recommendations` it must be a recommendation; where pages are by parent, the one cursor holds for each parent.
 */
export interface PageAsked {
  readonly first: number;
  readonly after: string | null;
}

/** `rows` at most `first`; `more` tells whether others follow the last of them; `total` counts all that the filter lets through, before and after the cursor alike. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly total: number;
}

/**
 * Rows for each of several parents, in one question: a known parent with none has an empty page or list, an unknown parent no entry at all.
 * Entries come in the order in which the parents are asked for; one asked for twice has one entry, at its first place.
 */
export type PageByParent<Row> = ReadonlyMap<string, Page<Row>>;
export type RowsByParent<Row> = ReadonlyMap<string, readonly Row[]>;

/** OUT: the entity is the relation's source; IN: its target; BOTH: either, a relation of an entity to itself once. Symmetric types as they are stored. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

export interface NeighbourhoodAsked {
  /** The seeds, at distance 0; duplicates count once, unknown ids are left out, none known gives nothing. */
  readonly of: readonly string[];
  /** Steps, 0 to 4; 0 gives the seeds and the relations among them. */
  readonly depth: number;
  /** Finer or upper kinds that may be reached (the seeds always are): a node of another kind is neither returned nor stepped through. */
  readonly kinds: readonly string[] | null;
  /** Relations that are walked, either way, whatever their basis; null all, empty none. */
  readonly types: readonly string[] | null;
  /** Most nodes returned, seeds included; nearer ones first, then by order. 0 gives none, with the total. */
  readonly limit: number;
}

export interface SubgraphRows {
  /** By distance from the nearest seed, then by order. */
  readonly nodes: readonly EntityRow[];
  /** Relations of the types asked for that have both ends among `nodes` (a relation of a node to itself too), by order. */
  readonly relations: readonly RelationRow[];
  /** Nodes there would be without the limit, seeds included. */
  readonly total: number;
}

export interface PathRows {
  /** Ids of nodes from `from` to `to`, one more than relations. */
  readonly nodes: readonly string[];
  /** Ids of relations in the order walked. */
  readonly relations: readonly string[];
}

export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  /** Most relations in a path; below 1 there is none. */
  readonly maxLength: number;
  /** Most paths. */
  readonly first: number;
}

export interface SearchAsked {
  /** Words; blank (or nothing but punctuation) finds nothing and tries nothing. */
  readonly text: string;
  /** Finer or upper kinds of the entities and recommendations found; passages have no kind and are found whatever this is. */
  readonly kinds: readonly string[] | null;
  /** Most hits of each group. */
  readonly first: number;
}

export interface SearchHit<Row> {
  readonly row: Row;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** Each group by score, highest first, then by order. */
export interface SearchRows {
  /** Entities of every upper kind but Recommendation. */
  readonly entities: readonly SearchHit<EntityRow>[];
  readonly recommendations: readonly SearchHit<EntityRow>[];
  readonly passages: readonly SearchHit<PassageRow>[];
  /** Word forms looked up, folded, each once: the words asked in their order, then what was looked up in their stead (stems, near words). */
  readonly formsTried: readonly string[];
  /**
   * True where some word asked stands nowhere (nor its singular or plural, in any entity or passage, whatever `kinds`) and hits were found
   * by words near to it instead: its completions, else spellings near to it. False where nothing is found.
   */
  readonly approximate: boolean;
}

/** Counts of rows of the Graph, whole: `entities` with recommendations and issues, `relations` of every basis, `evidence` of positions too. */
export interface Statistics {
  readonly version: string;
  readonly documents: number;
  readonly sections: number;
  readonly passages: number;
  readonly sentences: number;
  /** Sentences that gave something: their `reason` is null. */
  readonly sentencesUsed: number;
  readonly mentions: number;
  readonly evidence: number;
  readonly entities: number;
  readonly relations: number;
  /** By finer kind, in the ontology's order; kinds with none are there with 0. */
  readonly byKind: readonly { readonly id: string; readonly count: number }[];
  /** In the ontology's order, zeros too. */
  readonly byRelationType: readonly { readonly id: string; readonly count: number }[];
  /** Relations by basis, in the order of BASES, zeros too. */
  readonly byBasis: readonly { readonly id: string; readonly count: number }[];
  /** Relations by their own stance, in the order of STANCES, zeros too. */
  readonly byStance: readonly { readonly id: string; readonly count: number }[];
}

/** Each list as the Graph holds it, in its order. */
export interface OntologyRows {
  readonly kinds: readonly KindRow[];
  readonly relationTypes: readonly RelationTypeRow[];
  readonly consensus: readonly ConsensusPhraseRow[];
  readonly rules: readonly RuleRow[];
}

/**
 * The questions. Every store answers each with the same rows in the same order (tests/contract holds them to it; search may rank differently).
 * Ids that are unknown are left out of the answer. Rows come in the order of their `order` (unique in its list of the Graph, ascending) unless
 * the question says otherwise; maps in the order of the ids asked, an id asked twice once; an empty list of ids gives an empty map.
 * Rows are whole: every field as the Graph has it, null where it has null, lists in the Graph's order. Callers check numbers; a store does not clamp them.
 * Walks (neighbourhood, paths) count the relations they visit and end with StoreError 'too-large' past 200,000 (`MOST_VISITED` in store-errors.ts).
 */
export interface Store {
  readonly name: 'memory' | 'neo4j';
  /** The version of the graph that answers now. Cheap. */
  version(): Promise<string>;
  statistics(): Promise<Statistics>;
  ontology(): Promise<OntologyRows>;

  entitiesById(ids: readonly string[]): Promise<ReadonlyMap<string, EntityRow>>;
  entities(filter: EntityFilter, page: PageAsked): Promise<Page<EntityRow>>;
  recommendations(filter: RecommendationFilter, page: PageAsked): Promise<Page<EntityRow>>;
  /**
   * Issues that may have to do with any of these entities, each once, by order: one of them stands in `recommendations` of a part, or is mentioned
   * in a passage that holds evidence of a part.
   */
  issuesAbout(entities: readonly string[]): Promise<readonly EntityRow[]>;
  /** All parts of each issue; an entity that is no issue is an unknown parent. */
  positionsOf(issues: readonly string[]): Promise<RowsByParent<PositionRow>>;

  relationsById(ids: readonly string[]): Promise<ReadonlyMap<string, RelationRow>>;
  relations(filter: RelationFilter, page: PageAsked): Promise<Page<RelationRow>>;
  relationsOf(
    entities: readonly string[],
    filter: RelationFilter & { readonly direction: Direction },
    page: PageAsked,
  ): Promise<PageByParent<RelationRow>>;
  /** Relations with at least one piece of evidence in the passage (EvidenceRow.passage), each once, by the relations' order. */
  relationsIn(passages: readonly string[]): Promise<RowsByParent<RelationRow>>;

  evidenceOfRelations(relations: readonly string[]): Promise<RowsByParent<EvidenceRow>>;
  evidenceOfPositions(positions: readonly string[]): Promise<RowsByParent<EvidenceRow>>;
  /** Evidence with a grade of spread or agreement that the filter lets through: that of positions, and of relations that are not INFERRED. */
  graded(filter: GradedFilter): Promise<readonly EvidenceRow[]>;

  /** All of them, by order. */
  documents(): Promise<readonly DocumentRow[]>;
  sectionsById(ids: readonly string[]): Promise<ReadonlyMap<string, SectionRow>>;
  /** All sections of each document, in reading order; `parent` nests them. */
  sectionsOf(documents: readonly string[]): Promise<RowsByParent<SectionRow>>;
  passagesById(ids: readonly string[]): Promise<ReadonlyMap<string, PassageRow>>;
  /** Passages that stand in the section itself, not in its subsections. */
  passagesOf(sections: readonly string[]): Promise<RowsByParent<PassageRow>>;
  sentencesOf(documents: readonly string[]): Promise<RowsByParent<SentenceRow>>;
  mentionsIn(passages: readonly string[]): Promise<RowsByParent<MentionRow>>;
  /** Mentions of each entity in these documents (null: in all; empty: none), by order. */
  mentionsOf(
    entities: readonly string[],
    documents: readonly string[] | null,
    page: PageAsked,
  ): Promise<PageByParent<MentionRow>>;

  /**
   * What is within `depth` steps of the seeds. Visited are, at each node that is stepped from (distance below `depth`), its relations of the
   * types asked (one to itself once), also those that lead to kinds not asked or back: so both stores refuse the same questions.
   */
  neighbourhood(asked: NeighbourhoodAsked): Promise<SubgraphRows>;
  /**
   * Walked either way, whatever type and basis: shortest first, then by the `order` of their relations, compared one after the other from `from`;
   * parallel relations are separate paths; no node twice in a path; none where both ends are one or an end is unknown.
   * How many relations are visited is each store's own matter.
   */
  paths(asked: PathsAsked): Promise<readonly PathRows[]>;
  /** Which hits come first is held by the listed cases of tests/contract; what both stores share is in search-terms.ts. */
  search(asked: SearchAsked): Promise<SearchRows>;

  /** A view for one request; left out where a question can't be ended half-way and no other version can come between. */
  within?(signal: AbortSignal): StoreView;
  close(): Promise<void>;
}

/**
 * The store for one request, whose answers count together, and only once they are confirmed: a load may come between two of them. Once its
 * signal is aborted, what was asked ends with StoreError 'timeout', in the database too.
 */
export interface StoreView extends Store {
  /** Whether all that was answered so far came of one version, whole; if not, all is to be asked again through a new view. */
  confirm(): Promise<boolean>;
}
