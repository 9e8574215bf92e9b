import type { Basis, PositionPart, Stance } from './graph.ts';
import type { PassageRange } from './placed-document.ts';
import type { ConsensusPhraseYaml } from './schemas/consensus.ts';
import type { Where } from './where.ts';

/** A piece of evidence whose quote was found. */
export interface EvidenceDraft extends PassageRange {
  readonly stance: Stance;
  readonly phrase: ConsensusPhraseYaml | null;
  readonly voices: readonly string[];
}

/** A relation before it has its id and order; ends are ids in the graph. */
export interface RelationDraft {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly basis: Basis;
  readonly role: string | null;
  readonly rule: string | null;
  readonly note: string | null;
  readonly evidence: readonly EvidenceDraft[];
  /** What an INFERRED one was derived from; empty otherwise. */
  readonly derivedFrom: readonly RelationDraft[];
  /** null where a machine made it. */
  readonly where: Where | null;
}

/** A recommendation whose words were found. */
export interface RecommendationDraft {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly status: 'LISTED' | 'NARRATED';
  readonly words: PassageRange;
  /** Id of the area theme it stands in or was given to. */
  readonly area: string | null;
}

/** One part of an issue. */
export interface PositionDraft {
  readonly part: PositionPart;
  readonly statement: string;
  readonly voices: readonly string[];
  readonly recommendations: readonly string[];
  readonly evidence: readonly EvidenceDraft[];
}

/** An issue whose parts were all found. */
export interface IssueDraft {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  readonly document: string;
  readonly passage: string;
  readonly positions: readonly PositionDraft[];
}

/** A relation that a machine makes from the layout. */
export function structuralRelation(
  type: string,
  source: string,
  target: string,
  places: readonly PassageRange[],
): RelationDraft {
  const evidence = places.map((place): EvidenceDraft => ({ ...place, stance: 'NEUTRAL', phrase: null, voices: [] }));
  return {
    type,
    source,
    target,
    basis: 'STRUCTURAL',
    role: null,
    rule: null,
    note: null,
    evidence,
    derivedFrom: [],
    where: null,
  };
}
