import type { Basis, RecommendationStatus, Stance, UpperKind } from '../generated/graphql.ts';

/** A thing the documents speak of, as far as network and table draw it. */
export interface Thing {
  readonly id: string;
  readonly upper: UpperKind;
  /** Finer kind, by id. */
  readonly kind: string;
  readonly name: string;
  readonly label: string;
  readonly abbreviation: string | null;
  readonly generic: boolean;
  /** Recommendations: "c2"; areas: their letter; else null. */
  readonly number: string | null;
  /** Recommendations only. */
  readonly status: RecommendationStatus | null;
  readonly text: string | null;
  /** Recommendations only: id of its area; null outside the areas. */
  readonly area: string | null;
  /** Recommendations only: the passage that holds it. */
  readonly passage: string | null;
}

/** A relation, as far as network and table draw it. */
export interface Tie {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly basis: Basis;
  readonly stance: Stance;
  readonly contested: boolean;
  readonly role: string | null;
  readonly rule: string | null;
  readonly spread: number | null;
  readonly agreement: number | null;
  readonly phrase: string | null;
  /** Ids of those who are said to have said it; none where the text names nobody. */
  readonly voices: readonly string[];
  readonly documents: readonly string[];
}

/** Things and ties by id, in the server's order, with each thing's ties. */
export interface Web {
  readonly things: ReadonlyMap<string, Thing>;
  readonly ties: ReadonlyMap<string, Tie>;
  /** A thing's ties, in the order in which the documents say them. */
  readonly tiesOf: ReadonlyMap<string, readonly Tie[]>;
}

/** Gathers a web; ties to things it doesn't have are left out. */
export function makeWeb(things: Iterable<Thing>, ties: Iterable<Tie>): Web {
  const thingById = new Map<string, Thing>();
  for (const thing of things) thingById.set(thing.id, thing);
  const tieById = new Map<string, Tie>();
  const tiesOf = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (!thingById.has(tie.source) || !thingById.has(tie.target)) continue;
    tieById.set(tie.id, tie);
    for (const end of new Set([tie.source, tie.target])) {
      const list = tiesOf.get(end);
      if (list === undefined) tiesOf.set(end, [tie]);
      else list.push(tie);
    }
  }
  return { things: thingById, ties: tieById, tiesOf };
}

/** The other end of a tie. */
export function otherEnd(tie: Tie, id: string): string {
  return tie.source === id ? tie.target : tie.source;
}

/** Whether an id is a relation's: `source~TYPE~target`. */
export function isTieId(id: string): boolean {
  return id.includes('~');
}

/** The kind of thing that the document itself divides its matter into. */
export const AREA = 'theme.area';
