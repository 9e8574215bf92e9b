import type {
  Basis,
  ConsensusPhraseRow,
  DocumentRow,
  EntityRow,
  EvidenceRow,
  KindRow,
  MentionRow,
  PassageRow,
  PositionRow,
  RecommendationStatus,
  RelationRow,
  RelationTypeRow,
  RuleRow,
  SectionRow,
  SentenceRow,
  Stance,
} from '../knowledge/graph.ts';

/** A page of a list in its total order. `after` is the id of the last row already had. */
export interface PageAsked {
  readonly first: number;
  readonly after: string | null;
}

/** `rows` at most `first`; `more` tells whether others follow; `total` counts all that the filter lets through, whatever the page. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly total: number;
}

/** Rows for each of several parents, in one question; a parent with none has an empty page, an unknown parent none at all. */
export type PageByParent<Row> = ReadonlyMap<string, Page<Row>>;
export type RowsByParent<Row> = ReadonlyMap<string, readonly Row[]>;

/** A filter that is null lets everything through; an empty list nothing. */
export interface EntityFilter {
  /** Finer or upper kinds: "mechanism.report", "Mechanism". */
  readonly kinds: readonly string[] | null;
  /** Case and accents folded, found anywhere in name, abbreviation, label, aliases or text. */
  readonly text: string | null;
  readonly documents: readonly string[] | null;
}

export interface RecommendationFilter {
  readonly areas: readonly string[] | null;
  /** Recommendations that ADDRESS one of these. */
  readonly themes: readonly string[] | null;
  /** Recommendations that one of these SUPPORTS or is SUBJECT_OF. */
  readonly mechanisms: readonly string[] | null;
  /** Recommendations ADDRESSED_TO one of these, or that one of these CALLS_FOR, takes a position on, or is subject of. */
  readonly actors: readonly string[] | null;
  readonly status: RecommendationStatus | null;
  readonly text: string | null;
  readonly documents: readonly string[] | null;
}

export interface RelationFilter {
  readonly types: readonly string[] | null;
  readonly basis: readonly Basis[] | null;
  readonly stance: readonly Stance[] | null;
  readonly documents: readonly string[] | null;
}

export type Direction = 'OUT' | 'IN' | 'BOTH';

export interface NeighbourhoodAsked {
  readonly of: readonly string[];
  /** Steps, 0 to 4. */
  readonly depth: number;
  /** Finer or upper kinds that may be reached (the seeds always are). */
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  /** Most nodes returned; nearer ones first, then by order. */
  readonly limit: number;
}

export interface SubgraphRows {
  readonly nodes: readonly EntityRow[];
  /** Relations of the types asked for that have both ends among `nodes`. */
  readonly relations: readonly RelationRow[];
  /** Nodes there would be without the limit. */
  readonly total: number;
}

export interface PathRows {
  /** Ids of nodes, one more than relations. */
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
}

export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
}

export interface SearchAsked {
  readonly text: string;
  readonly kinds: readonly string[] | null;
  /** Most hits of each group. */
  readonly first: number;
}

export interface SearchHit<Row> {
  readonly row: Row;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

export interface SearchRows {
  readonly entities: readonly SearchHit<EntityRow>[];
  readonly recommendations: readonly SearchHit<EntityRow>[];
  readonly passages: readonly SearchHit<PassageRow>[];
  /** Word forms tried: the words asked, and those that the index knows near to them. */
  readonly formsTried: readonly string[];
  /** True where hits stand for words near to those asked, none for the words themselves. */
  readonly approximate: boolean;
}

export interface Statistics {
  readonly version: string;
  readonly documents: number;
  readonly sections: number;
  readonly passages: number;
  readonly sentences: number;
  readonly sentencesUsed: number;
  readonly mentions: number;
  readonly evidence: number;
  readonly entities: number;
  readonly relations: number;
  /** By finer kind, in the ontology's order; kinds with none are there with 0. */
  readonly byKind: readonly { readonly id: string; readonly count: number }[];
  readonly byRelationType: readonly { readonly id: string; readonly count: number }[];
  readonly byBasis: readonly { readonly id: string; readonly count: number }[];
  readonly byStance: readonly { readonly id: string; readonly count: number }[];
}

export interface OntologyRows {
  readonly kinds: readonly KindRow[];
  readonly relationTypes: readonly RelationTypeRow[];
  readonly consensus: readonly ConsensusPhraseRow[];
  readonly rules: readonly RuleRow[];
}

/** A question that a store can't answer as asked; `code` tells why. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: 'unknown-cursor' | 'too-large' | 'unavailable' | 'busy' | 'timeout' | 'empty';
  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * The questions. Every store answers each with the same rows in the same order (tests/contract holds them to it; search may rank differently).
 * Ids that are unknown are left out of the answer. Rows come in the order of their `order` unless the question says otherwise.
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
  positionsOf(issues: readonly string[]): Promise<RowsByParent<PositionRow>>;

  relationsById(ids: readonly string[]): Promise<ReadonlyMap<string, RelationRow>>;
  relations(filter: RelationFilter, page: PageAsked): Promise<Page<RelationRow>>;
  relationsOf(
    entities: readonly string[],
    filter: RelationFilter & { readonly direction: Direction },
    page: PageAsked,
  ): Promise<PageByParent<RelationRow>>;
  /** Relations with a piece of evidence in the passage. */
  relationsIn(passages: readonly string[]): Promise<RowsByParent<RelationRow>>;

  evidenceOfRelations(relations: readonly string[]): Promise<RowsByParent<EvidenceRow>>;
  evidenceOfPositions(positions: readonly string[]): Promise<RowsByParent<EvidenceRow>>;

  documents(): Promise<readonly DocumentRow[]>;
  sectionsById(ids: readonly string[]): Promise<ReadonlyMap<string, SectionRow>>;
  /** All sections of each document, in reading order; `parent` nests them. */
  sectionsOf(documents: readonly string[]): Promise<RowsByParent<SectionRow>>;
  passagesById(ids: readonly string[]): Promise<ReadonlyMap<string, PassageRow>>;
  passagesOf(sections: readonly string[]): Promise<RowsByParent<PassageRow>>;
  sentencesOf(documents: readonly string[]): Promise<RowsByParent<SentenceRow>>;
  mentionsIn(passages: readonly string[]): Promise<RowsByParent<MentionRow>>;
  mentionsOf(
    entities: readonly string[],
    documents: readonly string[] | null,
    page: PageAsked,
  ): Promise<PageByParent<MentionRow>>;

  neighbourhood(asked: NeighbourhoodAsked): Promise<SubgraphRows>;
  /** Shortest first, then by the `order` of their relations; no node twice in a path; none where both ends are one. */
  paths(asked: PathsAsked): Promise<readonly PathRows[]>;
  search(asked: SearchAsked): Promise<SearchRows>;

  close(): Promise<void>;
}
