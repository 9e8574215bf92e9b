import type { EntityRow, EvidenceRow, RelationRow } from '../knowledge/graph.ts';
import type { RowsByParent, Store } from '../store/port.ts';
import { unique, uniqueById } from './groups.ts';
import { readIssues, type ToldIssue } from './issue-facts.ts';
import { allRows, readWholeRelations } from './whole.ts';

/** What reservations about some entities are drawn from. */
export interface ReservationFacts {
  /** By entity: the relations at either end of which it is, that the text questions or that are contested. */
  readonly doubted: RowsByParent<RelationRow>;
  readonly evidence: RowsByParent<EvidenceRow>;
  readonly entities: ReadonlyMap<string, EntityRow>;
  readonly issues: readonly ToldIssue[];
}

/** Reads what is held against these recommendations and mechanisms: a fixed number of questions, however many they are. */
export async function readReservationFacts(store: Store, about: readonly EntityRow[]): Promise<ReservationFacts> {
  const [relations, issues] = await Promise.all([
    readWholeRelations(store, unique(about.map(({ id }) => id)), null, 'BOTH'),
    readIssues(store, null),
  ]);
  const doubted = new Map([...relations].map(([id, rows]) => [id, rows.filter(isDoubted)]));
  const all = uniqueById(allRows(doubted));
  const [evidence, entities] = await Promise.all([
    store.evidenceOfRelations(all.map(({ id }) => id)),
    store.entitiesById(unique(all.flatMap(({ source, target, voices }) => [source, target, ...voices]))),
  ]);
  return { doubted, evidence, entities, issues };
}

function isDoubted({ stance, contested }: RelationRow): boolean {
  return contested || stance === 'QUESTIONS';
}
