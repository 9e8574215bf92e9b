import type { EvidenceDraft } from './drafts.ts';
import type { Stance } from './graph.ts';

/** What the evidence of a relation says of it as a whole. */
export interface Grade {
  readonly stance: Stance;
  readonly contested: boolean;
  readonly spread: number | null;
  readonly agreement: number | null;
  readonly consensusLabel: string | null;
  readonly consensusPhrase: string | null;
}

/** At this grade of agreement, or below, the room differed. */
const VARIED = 2;

/**
 * Draws a relation's own grades from its evidence: its stance where all that takes a side takes the same; the lowest agreement
 * and the widest spread, with the phrase that gives the agreement, or else the spread. It is contested where there is evidence
 * on both sides, or where opinions varied.
 */
export function gradeEvidence(evidence: readonly EvidenceDraft[]): Grade {
  const has = (stance: Stance) => evidence.some((piece) => piece.stance === stance);
  const phrases = evidence.flatMap(({ phrase }) => (phrase === null ? [] : [phrase]));
  const agreements = phrases.flatMap(({ agreement }) => agreement ?? []);
  const spreads = phrases.flatMap(({ spread }) => spread ?? []);
  const agreement = agreements.length > 0 ? Math.min(...agreements) : null;
  const spread = spreads.length > 0 ? Math.max(...spreads) : null;
  const giver = phrases.find((phrase) =>
    agreement === null ? phrase.spread === spread : phrase.agreement === agreement,
  );
  const isSplit = has('SUPPORTS') && has('QUESTIONS');
  return {
    stance: isSplit || !(has('SUPPORTS') || has('QUESTIONS')) ? 'NEUTRAL' : has('SUPPORTS') ? 'SUPPORTS' : 'QUESTIONS',
    contested: isSplit || (agreement !== null && agreement <= VARIED),
    spread,
    agreement,
    consensusLabel: giver?.label ?? null,
    consensusPhrase: giver?.phrase ?? null,
  };
}
