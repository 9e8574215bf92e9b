import type { EntityRow, EvidenceRow, RelationRow } from '../knowledge/graph.ts';
import { explainDoubt, explainNamed, explainSide } from './because-reserved.ts';
import { inOrder, uniqueById } from './groups.ts';
import type { ToldIssue } from './issue-facts.ts';
import type { Reservation } from './reservation.ts';
import type { ReservationFacts } from './reservation-facts.ts';

/**
 * What is held against a recommendation: doubted relations of its own, doubt cast on its mechanisms, and the issues of which it is a
 * side or whose words name one of those. In this order; each relation and each issue once.
 * @param mechanisms those that support it, the classes they stand for, and those that it is about
 */
export function drawReservations(
  facts: ReservationFacts,
  recommendation: EntityRow,
  mechanisms: readonly EntityRow[],
): readonly Reservation[] {
  const own = (facts.doubted.get(recommendation.id) ?? []).map((relation) =>
    doubt(facts, relation, recommendation, 'RECOMMENDATION'),
  );
  const seen = new Set(own.map(({ relation }) => relation?.id));
  const onMechanisms = inOrder(uniqueById(mechanisms)).flatMap((mechanism) =>
    (facts.doubted.get(mechanism.id) ?? [])
      .filter(({ id, target }) => target === mechanism.id && !seen.has(id))
      .map((relation) => doubt(facts, relation, mechanism, 'MECHANISM')),
  );
  const inIssues = facts.issues.flatMap((told) => {
    const side = sideOf(told, [recommendation]);
    return side ?? naming(told, inOrder(uniqueById(mechanisms))) ?? [];
  });
  return [...own, ...onMechanisms, ...inIssues];
}

/**
 * What is held against a mechanism: doubted relations at either end of which it is, and the issues whose words name it or of which a
 * recommendation is a side that it supports or that is about it.
 */
export function drawMechanismReservations(
  facts: ReservationFacts,
  mechanism: EntityRow,
  recommendations: readonly EntityRow[],
): readonly Reservation[] {
  const doubts = (facts.doubted.get(mechanism.id) ?? []).map((relation) =>
    doubt(facts, relation, mechanism, 'MECHANISM'),
  );
  const inIssues = facts.issues.flatMap((told) => naming(told, [mechanism]) ?? sideOf(told, recommendations) ?? []);
  return [...doubts, ...inIssues];
}

function doubt(
  facts: ReservationFacts,
  relation: RelationRow,
  held: EntityRow,
  on: 'MECHANISM' | 'RECOMMENDATION',
): Reservation {
  const evidence = facts.evidence.get(relation.id) ?? [];
  const questioning = evidence.filter(({ stance }) => stance === 'QUESTIONS');
  const other = facts.entities.get(relation.source === held.id ? relation.target : relation.source) ?? null;
  return {
    on,
    mechanism: on === 'MECHANISM' ? held : null,
    issue: null,
    relation,
    evidence: relation.contested || questioning.length === 0 ? evidence : questioning,
    because: explainDoubt(relation, held, other, facts.entities),
  };
}

/** The issue, where one of the recommendations is a side of it: its lead, the other sides, what it leaves open. */
function sideOf({ issue, parts }: ToldIssue, recommendations: readonly EntityRow[]): Reservation | null {
  const standing = recommendations.find(({ id }) => parts.some(({ part }) => part.recommendations.includes(id)));
  if (standing === undefined) return null;
  const against = parts.filter(
    ({ part }) => part.part !== 'SHARED' && !(part.part === 'SIDE' && part.recommendations.includes(standing.id)),
  );
  const evidence = onceEach(against.flatMap((told) => told.evidence));
  return { on: 'ISSUE', mechanism: null, issue, relation: null, evidence, because: explainSide(issue, standing) };
}

/** The issue, where its words name one of the mechanisms: its lead, and the words that name it. */
function naming({ issue, parts }: ToldIssue, mechanisms: readonly EntityRow[]): Reservation | null {
  const mechanism = mechanisms.find(({ id }) =>
    parts.some(({ part, named }) => part.part !== 'SHARED' && [...named.values()].some((names) => names.has(id))),
  );
  if (mechanism === undefined) return null;
  const evidence = parts.flatMap((told) =>
    told.part.part === 'SHARED'
      ? []
      : told.evidence.filter(({ id }) => told.part.part === 'LEAD' || told.named.get(id)?.has(mechanism.id) === true),
  );
  const once = onceEach(evidence);
  return { on: 'ISSUE', mechanism, issue, relation: null, evidence: once, because: explainNamed(issue, mechanism) };
}

/** The same words may be evidence of two parts of an issue. */
function onceEach(evidence: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const keyOf = ({ passage, start, end }: EvidenceRow) => `${passage}@${start}-${end}`;
  return evidence.filter((piece, i) => evidence.findIndex((other) => keyOf(other) === keyOf(piece)) === i);
}
