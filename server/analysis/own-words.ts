import type { EntityRow, EvidenceRow, MentionRow } from '../knowledge/graph.ts';

/** Whether a piece of evidence stands in the recommendation's own words, wholly or in part. */
export function standsInOwnWords(evidence: EvidenceRow, recommendation: EntityRow): boolean {
  const { passage, start, end } = recommendation;
  if (start === null || end === null) return false;
  return evidence.passage === passage && evidence.start < end && evidence.end > start;
}

/** The entities that the recommendation's own words name, in the order of the mentions. */
export function namesInOwnWords(recommendation: EntityRow, mentions: readonly MentionRow[]): readonly string[] {
  const { passage, start, end } = recommendation;
  if (start === null || end === null) return [];
  return mentions
    .filter((mention) => mention.passage === passage && mention.start >= start && mention.end <= end)
    .map(({ entity }) => entity);
}
