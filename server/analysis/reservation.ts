import type { EntityRow, EvidenceRow, RelationRow } from '../knowledge/graph.ts';

type ReservationOn = 'MECHANISM' | 'RECOMMENDATION' | 'ISSUE';

/** What the text says against something, or leaves open. */
export interface Reservation {
  readonly on: ReservationOn;
  /** The mechanism it is held against, or that the issue's words name. */
  readonly mechanism: EntityRow | null;
  readonly issue: EntityRow | null;
  readonly relation: RelationRow | null;
  readonly evidence: readonly EvidenceRow[];
  readonly because: string;
}
