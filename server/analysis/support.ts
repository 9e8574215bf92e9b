import { type EntityRow, type EvidenceRow, ROLES, type SupportRole } from '../knowledge/graph.ts';
import type { PathRows } from '../store/port.ts';
import { type Directness, WEIGHTS } from './directness.ts';
import type { Strength } from './strength.ts';

/** A line from a mechanism to a recommendation: one for each pair, by the most direct way there is. */
export interface Support {
  /** "sutherland-report~gcm-2017-s3.d1" */
  readonly id: string;
  readonly mechanism: EntityRow;
  readonly recommendation: EntityRow;
  readonly directness: Directness;
  /** The role of the first path; null where the words tell none. */
  readonly role: SupportRole | null;
  /** All roles between the two, in the order of ROLES. */
  readonly roles: readonly SupportRole[];
  readonly strength: Strength;
  readonly because: string;
  /** The recommendation's own words first, then in document order. */
  readonly evidence: readonly EvidenceRow[];
  /** Every way of this directness, the strongest first; never empty. */
  readonly paths: readonly PathRows[];
}

/** The lines of one recommendation. */
export interface Lines {
  /** Strongest first; THEMATIC ones only where they were asked for. */
  readonly support: readonly Support[];
  /** What it is about, in the order of the mechanisms. */
  readonly about: readonly Support[];
  /** All that it is about, whatever its kind, in the order of entities. */
  readonly subjects: readonly EntityRow[];
}

/** Strongest first: by directness, then score, then the order of the mechanisms, then that of the recommendations. Total. */
export function compareSupport(a: Support, b: Support): number {
  return (
    WEIGHTS[b.directness] - WEIGHTS[a.directness] ||
    b.strength.score - a.strength.score ||
    a.mechanism.order - b.mechanism.order ||
    a.recommendation.order - b.recommendation.order
  );
}

/** The role of a SUPPORTS relation; null for any other word. */
export function roleOf(role: string | null): SupportRole | null {
  return ROLES.find((known) => known === role) ?? null;
}
