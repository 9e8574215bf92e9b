import type { PassageKind, SectionKind } from '../document/types.ts';

/** The upper kinds: each is a GraphQL type and a Neo4j label. */
export const UPPER_KINDS = ['Actor', 'Mechanism', 'Theme', 'Event', 'Place', 'Recommendation', 'Issue'] as const;
export type UpperKind = (typeof UPPER_KINDS)[number];

export const BASES = ['STATED', 'STRUCTURAL', 'INFERRED'] as const;
/** How the graph knows a relation: the text says so, its layout does, a named rule derived it. */
export type Basis = (typeof BASES)[number];

export const STANCES = ['SUPPORTS', 'NEUTRAL', 'QUESTIONS'] as const;
export type Stance = (typeof STANCES)[number];

export const STATUSES = ['LISTED', 'NARRATED'] as const;
export type RecommendationStatus = (typeof STATUSES)[number];

export const ROLES = ['MEANS', 'NORM', 'ORIGIN', 'EXAMPLE'] as const;
/** In what way a mechanism supports a recommendation; the `role` of a SUPPORTS relation. */
export type SupportRole = (typeof ROLES)[number];

/** A kind of entity, from the ontology: "mechanism.report" under "Mechanism". */
export interface KindRow {
  readonly id: string;
  readonly upper: UpperKind;
  readonly label: string;
  readonly plural: string;
  readonly definition: string;
  readonly example: string;
  readonly counterExample: string;
}

/** A type of relation, from the ontology. */
export interface RelationTypeRow {
  /** "SUPPORTS": also the type of the Neo4j relationship. */
  readonly id: string;
  /** Read from source to target: "supports". */
  readonly label: string;
  /** Read from target to source: "is supported by". */
  readonly inverse: string;
  readonly definition: string;
  readonly domain: readonly UpperKind[];
  readonly range: readonly UpperKind[];
  readonly symmetric: boolean;
  readonly example: string;
  readonly counterExample: string;
}

/** A phrase by which a summary grades how many spoke so or how far they agreed. */
export interface ConsensusPhraseRow {
  readonly phrase: string;
  /** 1 one, 2 some, 3 several, 4 many, 5 all; null where the phrase says nothing of how many. */
  readonly spread: number | null;
  /** 1 no common understanding, 2 opinions varied, 3 general convergence, 4 wide agreement, 5 undisputed; null where it says nothing of agreement. */
  readonly agreement: number | null;
  readonly label: string;
}

/** A rule by which INFERRED relations are derived, in words. */
export interface RuleRow {
  readonly id: string;
  readonly definition: string;
}

export interface DocumentRow {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly shortTitle: string;
  /** As the document gives it: "19–20 June 2017". */
  readonly date: string;
  readonly publisher: string;
  readonly language: string;
  /** The source text, byte for byte. */
  readonly text: string;
}

export interface SectionRow {
  /** "gcm-2017-s3.III.c" */
  readonly id: string;
  readonly order: number;
  readonly document: string;
  readonly parent: string | null;
  readonly kind: SectionKind;
  readonly number: string | null;
  readonly title: string;
  /** True where it, or a section around it, only sums up what others tell: its words are no support beside theirs. */
  readonly sumsUp: boolean;
}

export interface PassageRow {
  /** "gcm-2017-s3.III.c.2" */
  readonly id: string;
  /** Reading order over all documents. */
  readonly order: number;
  readonly document: string;
  readonly section: string;
  readonly kind: PassageKind;
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Offsets in `text` at which a source line begins, ascending, and beside them those lines' numbers. */
  readonly lineOffsets: readonly number[];
  readonly lineNumbers: readonly number[];
}

/** A sentence, and why it gave nothing where it gave nothing. */
export interface SentenceRow {
  /** "gcm-2017-s3.III.c.p1.s3" */
  readonly id: string;
  readonly order: number;
  readonly document: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** null where it gave at least one piece of evidence, or is a heading. */
  readonly reason: string | null;
}

export interface EntityRow {
  readonly id: string;
  /** Position in the total order of entities: by kind as the ontology lists them, then document order for recommendations, areas and issues, else name. */
  readonly order: number;
  readonly upper: UpperKind;
  /** "mechanism.report" */
  readonly kind: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** A generic thing ("bilateral agreements"), there because a recommendation turns on it. */
  readonly generic: boolean;
  /** Ids of the documents that mention or define it, sorted. */
  readonly documents: readonly string[];
  /** Recommendations: "c2"; areas: their letter "c"; else null. */
  readonly number: string | null;
  /** Recommendations and issues only: the passage that holds it. */
  readonly passage: string | null;
  /** Recommendations only. */
  readonly status: RecommendationStatus | null;
  /** Recommendations only: whole, as one line. */
  readonly text: string | null;
  /** Recommendations only: where `text` begins and ends in its passage's text. */
  readonly start: number | null;
  readonly end: number | null;
  /** Recommendations only: id of the area theme it stands in; null for one outside the areas. */
  readonly area: string | null;
}

export interface RelationRow {
  /** "sutherland-report~SUPPORTS~gcm-2017-s3.d1" */
  readonly id: string;
  /** Document order of its first evidence, then id. */
  readonly order: number;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly basis: Basis;
  readonly stance: Stance;
  /** Derived: evidence on both sides, or a low grade of agreement. */
  readonly contested: boolean;
  /** The relation's own grade, drawn from its evidence (the lowest agreement, the widest spread); null where the text grades none. */
  readonly spread: number | null;
  readonly agreement: number | null;
  readonly consensusLabel: string | null;
  readonly consensusPhrase: string | null;
  readonly role: string | null;
  readonly rule: string | null;
  /** Ids of the relations an INFERRED one was derived from; empty otherwise. */
  readonly derivedFrom: readonly string[];
  readonly note: string | null;
  /** Ids of actors who said so, in document order, no duplicates. */
  readonly voices: readonly string[];
  readonly documents: readonly string[];
}

export interface EvidenceRow {
  /** "<relation or position id>#1" */
  readonly id: string;
  readonly order: number;
  /** The relation or the position that it is evidence for: exactly one of the two. */
  readonly relation: string | null;
  readonly position: string | null;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly stance: Stance;
  readonly spread: number | null;
  readonly agreement: number | null;
  readonly consensusLabel: string | null;
  readonly consensusPhrase: string | null;
  readonly voices: readonly string[];
}

export interface MentionRow {
  /** "<passage id>@<start>-<end>~<entity id>" */
  readonly id: string;
  readonly order: number;
  readonly entity: string;
  readonly passage: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

export const POSITION_PARTS = ['LEAD', 'SIDE', 'SHARED', 'OPEN'] as const;
/** What a part of an issue is: the words that say the room differed, one of its sides, what the sides share, what stays open. */
export type PositionPart = (typeof POSITION_PARTS)[number];

/** One part of an issue; the sides are its positions. */
export interface PositionRow {
  /** "<issue id>/1" */
  readonly id: string;
  readonly order: number;
  readonly issue: string;
  readonly part: PositionPart;
  /** Ours, neutral and short. */
  readonly statement: string;
  readonly voices: readonly string[];
  readonly recommendations: readonly string[];
}

/** Everything that is known, checked and whole: what a store is filled from. Each list is in the order of its `order`. */
export interface Graph {
  /** Hash of graph-seed/, lower-case hex; the same knowledge has the same version on every machine. */
  readonly version: string;
  readonly kinds: readonly KindRow[];
  readonly relationTypes: readonly RelationTypeRow[];
  readonly consensus: readonly ConsensusPhraseRow[];
  readonly rules: readonly RuleRow[];
  readonly documents: readonly DocumentRow[];
  readonly sections: readonly SectionRow[];
  readonly passages: readonly PassageRow[];
  readonly sentences: readonly SentenceRow[];
  readonly entities: readonly EntityRow[];
  readonly mentions: readonly MentionRow[];
  readonly relations: readonly RelationRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly positions: readonly PositionRow[];
}
