import type { EvidenceRow } from '../knowledge/graph.ts';
import { type Directness, WEIGHTS } from './directness.ts';

type StrengthTermKind = 'DIRECTNESS' | 'PASSAGES' | 'VOICES' | 'AGREEMENT';

/** How firm a line is, with the terms of the reckoning. */
export interface Strength {
  readonly score: number;
  readonly directness: Directness;
  readonly passages: number;
  readonly voices: number;
  /** The lowest grade, 1 to 5; null where the text grades none. */
  readonly agreement: number | null;
  readonly terms: readonly { readonly of: StrengthTermKind; readonly adds: number }[];
}

/** Where the text grades no agreement: half of the way. */
const UNGRADED = 0.5;

/**
 * Reckons the strength of a line from what counts as its evidence: directness + (4 × (1 − 1/passages) + 3 × voices/(voices + 1) +
 * 2 × (agreement − 1)/4) / 10. Less than 0.9 is added to the directness, so no count lifts a line over a more direct one.
 */
export function reckonStrength(directness: Directness, counted: readonly EvidenceRow[]): Strength {
  const passages = new Set(counted.map(({ passage }) => passage)).size;
  const voices = new Set(counted.flatMap((row) => row.voices)).size;
  const grades = counted.flatMap((row) => row.agreement ?? []);
  const agreement = grades.length > 0 ? Math.min(...grades) : null;
  const terms = [
    { of: 'DIRECTNESS', adds: WEIGHTS[directness] },
    { of: 'PASSAGES', adds: passages > 0 ? 0.4 * (1 - 1 / passages) : 0 },
    { of: 'VOICES', adds: 0.3 * (voices / (voices + 1)) },
    { of: 'AGREEMENT', adds: 0.2 * (agreement === null ? UNGRADED : (agreement - 1) / 4) },
  ] as const;
  const score = round(terms.reduce((sum, { adds }) => sum + adds, 0));
  return {
    score,
    directness,
    passages,
    voices,
    agreement,
    terms: terms.map(({ of, adds }) => ({ of, adds: round(adds) })),
  };
}

/**
 * The evidence that counts: what speaks against counts for nothing, and a passage that only sums up counts only where no other says it.
 * So a conclusion that says again what the text before it said changes nothing.
 */
export function countedEvidence(
  evidence: readonly EvidenceRow[],
  sumsUp: (passage: string) => boolean,
): readonly EvidenceRow[] {
  const speaking = evidence.filter(({ stance }) => stance !== 'QUESTIONS');
  const told = speaking.filter(({ passage }) => !sumsUp(passage));
  return told.length > 0 ? told : speaking;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
