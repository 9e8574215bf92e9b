import type { EntityRow, EvidenceRow, RelationRow } from '../knowledge/graph.ts';
import type { RowsByParent, Store } from '../store/port.ts';
import { unique, uniqueById } from './groups.ts';
import { readIssuesAbout, type ToldIssue } from './issue-facts.ts';
import { allRows, readWholeRelations } from './whole.ts';

/** What reservations about some entities are drawn from. */
export interface ReservationFacts {
  /** By entity: the relations at either end of which it is, that the text questions or that are contested. */
  readonly doubted: RowsByParent<RelationRow>;
  readonly evidence: RowsByParent<EvidenceRow>;
  readonly entities: ReadonlyMap<string, EntityRow>;
  /** Those that may have to do with them. */
  readonly issues: readonly ToldIssue[];
}

/**
 * Reads what is held against these recommendations and mechanisms: a fixed number of questions, however many they are.
 * @param standing recommendations that only count as a side of an issue
 */
export async function readReservationFacts(
  store: Store,
  about: readonly EntityRow[],
  standing: readonly EntityRow[] = [],
): Promise<ReservationFacts> {
  const ids = unique(about.map(({ id }) => id));
  const [relations, issues] = await Promise.all([
    readWholeRelations(store, ids, null, 'BOTH'),
    readIssuesAbout(store, unique([...about, ...standing].map(({ id }) => id))),
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
