import type { EntityRow, EvidenceRow, PositionRow, RelationRow } from '../knowledge/graph.ts';
import type { Page, PageAsked, Store } from '../store/port.ts';
import type { GradedFilter } from '../store/row-filters.ts';
import { StoreError } from '../store/store-errors.ts';
import { inOrder, unique } from './groups.ts';
import { readIssues } from './issue-facts.ts';

/** Graded words, and what they are evidence for. */
export interface Graded {
  /** That of the evidence. */
  readonly id: string;
  readonly evidence: EvidenceRow;
  readonly relation: RelationRow | null;
  /** A side of an issue; null for its other parts. */
  readonly position: PositionRow | null;
  readonly issue: EntityRow | null;
  readonly recommendations: readonly EntityRow[];
}

/**
 * A page of the graded words: the furthest agreement first, then the widest spread, what a scale does not hold last, then in order.
 * @throws {StoreError} `unknown-cursor`
 */
export async function readGraded(
  store: Store,
  filter: GradedFilter,
  { first, after }: PageAsked,
): Promise<Page<Graded>> {
  const evidence = (await store.graded(filter)).toSorted(compareGrades);
  const start = after === null ? 0 : evidence.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0)
    throw new StoreError('unknown-cursor', `${after} is no graded evidence of this list.`);
  const rows = await explainGraded(store, evidence.slice(start, start + first));
  return { rows, more: evidence.length > start + first, total: evidence.length };
}

function compareGrades(a: EvidenceRow, b: EvidenceRow): number {
  return (b.agreement ?? 0) - (a.agreement ?? 0) || (b.spread ?? 0) - (a.spread ?? 0) || a.order - b.order;
}

async function explainGraded(store: Store, evidence: readonly EvidenceRow[]): Promise<readonly Graded[]> {
  const [relations, issues] = await Promise.all([
    store.relationsById(unique(evidence.flatMap(({ relation }) => relation ?? []))),
    readIssues(store, null),
  ]);
  const parts = new Map(issues.flatMap(({ issue, parts: told }) => told.map(({ part }) => [part.id, { issue, part }])));
  const ends = [...relations.values()].flatMap(({ source, target }) => [source, target]);
  const sides = evidence.flatMap(({ position }) => parts.get(position ?? '')?.part.recommendations ?? []);
  const entities = await store.entitiesById(unique([...ends, ...sides]));
  return evidence.map((piece) => {
    const relation = relations.get(piece.relation ?? '') ?? null;
    const told = parts.get(piece.position ?? '');
    const ids = relation === null ? (told?.part.recommendations ?? []) : [relation.source, relation.target];
    const found = unique(ids).flatMap((id) => entities.get(id) ?? []);
    return {
      id: piece.id,
      evidence: piece,
      relation,
      position: told?.part.part === 'SIDE' ? told.part : null,
      issue: told?.issue ?? null,
      recommendations: inOrder(found.filter(({ upper }) => upper === 'Recommendation')),
    };
  });
}
