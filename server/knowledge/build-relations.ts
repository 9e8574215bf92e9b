import type { EvidenceDraft, IssueDraft, RelationDraft } from './drafts.ts';
import { gradeEvidence } from './grade.ts';
import type { EvidenceRow, PositionRow, RelationRow } from './graph.ts';
import { compareCodePoints } from './order.ts';
import { compareRanges, linesOf } from './placed-document.ts';
import { nameRelations } from './relation-ids.ts';

/** A piece of evidence before its order among all is known. */
export type UnorderedEvidence = Omit<EvidenceRow, 'order'>;

/** Relations by the place of their first evidence, then id; and their evidence in the order of its entries. */
export function buildRelations(drafts: readonly RelationDraft[]): {
  readonly relations: readonly RelationRow[];
  readonly evidence: readonly UnorderedEvidence[];
} {
  const ids = nameRelations(drafts);
  const idOf = (draft: RelationDraft) => ids.get(draft) ?? '';
  const placed = drafts.map((draft) => ({ draft, id: idOf(draft), reading: [...draft.evidence].sort(compareRanges) }));
  placed.sort((a, b) => compareFirst(a.reading, b.reading) || compareCodePoints(a.id, b.id));
  const relations = placed.map(
    ({ draft, id, reading }, order): RelationRow => ({
      id,
      order,
      type: draft.type,
      source: draft.source,
      target: draft.target,
      basis: draft.basis,
      ...gradeEvidence(reading),
      role: draft.role,
      rule: draft.rule,
      derivedFrom: draft.derivedFrom.map(idOf),
      note: draft.note,
      voices: [...new Set(reading.flatMap(({ voices }) => voices))],
      documents: [...new Set(reading.map(({ passage }) => passage.document))].sort(compareCodePoints),
    }),
  );
  const evidence = placed.flatMap(({ draft, id }) =>
    draft.evidence.map((piece, i) => buildEvidence(piece, i, { relation: id, position: null })),
  );
  return { relations, evidence };
}

/** The parts of each issue, in its order, and their evidence. @param issues in the order of their entities */
export function buildPositions(issues: readonly IssueDraft[]): {
  readonly positions: readonly PositionRow[];
  readonly evidence: readonly UnorderedEvidence[];
} {
  const placed = issues.flatMap(({ id, positions }) =>
    positions.map((draft, i) => ({ draft, issue: id, id: `${id}/${i + 1}` })),
  );
  return {
    positions: placed.map(({ draft: { part, statement, voices, recommendations }, issue, id }, order) => ({
      id,
      order,
      issue,
      part,
      statement,
      voices,
      recommendations,
    })),
    evidence: placed.flatMap(({ draft, id }) =>
      draft.evidence.map((piece, i) => buildEvidence(piece, i, { relation: null, position: id })),
    ),
  };
}

function buildEvidence(
  draft: EvidenceDraft,
  i: number,
  of: Pick<EvidenceRow, 'relation' | 'position'>,
): UnorderedEvidence {
  const { passage, start, end, stance, phrase, voices } = draft;
  return {
    id: `${of.relation ?? of.position}#${i + 1}`,
    ...of,
    passage: passage.id,
    start,
    end,
    ...linesOf(draft),
    stance,
    spread: phrase?.spread ?? null,
    agreement: phrase?.agreement ?? null,
    consensusLabel: phrase?.label ?? null,
    consensusPhrase: phrase?.phrase ?? null,
    voices,
  };
}

function compareFirst([a]: readonly EvidenceDraft[], [b]: readonly EvidenceDraft[]): number {
  return a === undefined || b === undefined ? 0 : a.passage.order - b.passage.order || a.start - b.start;
}
