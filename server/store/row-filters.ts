import type { Basis, RecommendationStatus, Stance } from '../knowledge/graph.ts';

/** A filter that is null lets everything through; an empty list nothing; an unknown value nothing. All filters must let a row through. */
export interface EntityFilter {
  /** Finer or upper kinds, as the ontology spells them: "mechanism.report", "Mechanism". No prefix: "mechanism" is neither. */
  readonly kinds: readonly string[] | null;
  /**
   * A stretch of one of name, abbreviation, label, aliases, text, both sides folded by `fold` (fold.ts: case, accents, white space);
   * never across two of them (`searchText` in fold.ts joins them by line feeds, which no folded question holds). Blank lets everything through.
   */
  readonly text: string | null;
  /** Rows of which `documents` holds at least one of these. */
  readonly documents: readonly string[] | null;
}

/**
 * As EntityFilter, over entities of upper kind Recommendation. `themes`, `mechanisms`, `actors` look at relations that are not INFERRED
 * (what a rule derived is never counted with the others), in the direction written here, by id alone: the other end's kind is not looked at.
 */
export interface RecommendationFilter {
  /** `area` is one of these; one with no area is let through by null only. */
  readonly areas: readonly string[] | null;
  /** Recommendations that ADDRESS one of these. */
  readonly themes: readonly string[] | null;
  /** Recommendations that one of these SUPPORTS or is SUBJECT_OF. */
  readonly mechanisms: readonly string[] | null;
  /** Recommendations ADDRESSED_TO one of these, or that one of these CALLS_FOR, TAKES_POSITION_ON, or is SUBJECT_OF. */
  readonly actors: readonly string[] | null;
  readonly status: RecommendationStatus | null;
  readonly text: string | null;
  readonly documents: readonly string[] | null;
}

/** As EntityFilter; `documents` as there. Each is looked for in the relation's own fields, not in its evidence. */
export interface RelationFilter {
  readonly types: readonly string[] | null;
  readonly basis: readonly Basis[] | null;
  readonly stance: readonly Stance[] | null;
  /** Grades, 1 to 5; a relation that has none is let through by null only. */
  readonly spread: readonly number[] | null;
  readonly agreement: readonly number[] | null;
  readonly documents: readonly string[] | null;
}

/** As RelationFilter, over evidence that is graded at all; `documents` holds that of its passage. */
export type GradedFilter = Pick<RelationFilter, 'spread' | 'agreement' | 'documents'>;
