import type { LineRange } from '../document/types.ts';
import type {
  DocumentRow,
  EntityRow,
  EvidenceRow,
  KindRow,
  PassageRow,
  RelationRow,
  RelationTypeRow,
  SectionRow,
} from '../knowledge/graph.ts';

/** Where and in which colour a thing was drawn, in pixels with y downwards; a colour is "#0b63a5". */
export interface DrawnAt {
  readonly x: number;
  readonly y: number;
  readonly colour: string | null;
}

/** A thing with what its row only points at. */
export interface EntityFact {
  readonly row: EntityRow;
  readonly kind: KindRow;
  /** The area a recommendation stands in. */
  readonly area: EntityRow | null;
  readonly documents: readonly DocumentRow[];
  /** null where no drawing was told of. */
  readonly drawn: DrawnAt | null;
}

/** A piece of evidence, its words cut from the passage. */
export interface EvidenceFact {
  readonly row: EvidenceRow;
  readonly quote: string;
  readonly lines: LineRange;
  readonly passage: PassageRow;
  readonly section: SectionRow;
  readonly document: DocumentRow;
  readonly voices: readonly EntityRow[];
}

/** A relation with its ends, its voices and the words that it rests on. */
export interface RelationFact {
  readonly row: RelationRow;
  readonly type: RelationTypeRow;
  readonly source: EntityRow;
  readonly target: EntityRow;
  readonly voices: readonly EntityRow[];
  readonly documents: readonly DocumentRow[];
  readonly evidence: readonly EvidenceFact[];
}

/** A piece of the graph, whole in itself: all that any of the formats writes. Both ends of each relation are among the entities. */
export interface Extract {
  readonly version: string;
  readonly documents: readonly DocumentRow[];
  /** Kinds and types that occur, in the ontology's order. */
  readonly kinds: readonly KindRow[];
  readonly types: readonly RelationTypeRow[];
  readonly entities: readonly EntityFact[];
  readonly relations: readonly RelationFact[];
}
