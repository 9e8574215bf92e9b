import type { EntityRow, PositionRow } from '../../server/knowledge/graph.ts';
import { type EvidenceDraft, generateEvidence, type Material } from './generated-evidence.ts';
import { makePhrase } from './generated-words.ts';

/** A part of an issue with its evidence. */
export interface PositionDraft {
  readonly row: Omit<PositionRow, 'order'>;
  readonly evidence: readonly EvidenceDraft[];
}

/** The parts of an issue: what says the room differed, two to four sides, and where there are any, what they share and what stays open. */
export function generatePositions(
  material: Material,
  issue: EntityRow,
  recommendations: readonly EntityRow[],
): readonly PositionDraft[] {
  const { random } = material;
  const sides = Array.from({ length: random.whole(2, 4) }, () => 'SIDE' as const);
  const ends = [...(random.chance(0.5) ? ['SHARED' as const] : []), ...(random.chance(0.5) ? ['OPEN' as const] : [])];
  return ['LEAD' as const, ...sides, ...ends].map((part, i) => ({
    row: {
      id: `${issue.id}/${i + 1}`,
      issue: issue.id,
      part,
      statement: makePhrase(random, 3, 9),
      voices: part === 'SIDE' ? random.some(material.actors, 2).map(({ id }) => id) : [],
      recommendations: part === 'SIDE' ? random.some(recommendations, 2).map(({ id }) => id) : [],
    },
    // A shared or open part may be drawn from the whole and have no words of its own.
    evidence: part === 'LEAD' || part === 'SIDE' || random.chance(0.5) ? generateEvidence(material) : [],
  }));
}
