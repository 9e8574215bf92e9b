import {
  type EntityRow,
  type EvidenceRow,
  type PassageRow,
  type SentenceRow,
  STANCES,
} from '../../server/knowledge/graph.ts';
import { GENERATED_CONSENSUS } from './generated-ontology.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What relations and positions are made from. */
export interface Material {
  readonly random: SeededRandom;
  /** Hubs first. */
  readonly entities: readonly EntityRow[];
  readonly entityById: ReadonlyMap<string, EntityRow>;
  readonly actors: readonly EntityRow[];
  readonly sentences: readonly SentenceRow[];
  readonly passageById: ReadonlyMap<string, PassageRow>;
}

/** A piece of evidence before its id and its place in the order are known. */
export type EvidenceDraft = Omit<EvidenceRow, 'id' | 'order' | 'relation' | 'position'>;

/** One to three pieces of evidence in document order. */
export function generateEvidence(material: Material): readonly EvidenceDraft[] {
  const count = material.random.chance(0.7) ? 1 : material.random.whole(2, 3);
  const places = new Set(Array.from({ length: count }, () => material.random.pick(material.sentences)));
  return [...places].sort((a, b) => a.order - b.order).map((sentence) => generatePiece(material, sentence));
}

function generatePiece({ random, actors, passageById }: Material, sentence: SentenceRow): EvidenceDraft {
  const middle = random.whole(sentence.start, sentence.end - 1);
  const start = random.chance(0.3) ? sentence.start : middle;
  const graded = random.chance(0.4) ? random.pick(GENERATED_CONSENSUS) : null;
  return {
    passage: sentence.passage,
    start,
    end: sentence.end,
    firstLine: lineAt(passageById.get(sentence.passage), start),
    lastLine: sentence.lastLine,
    stance: random.chance(0.6) ? 'NEUTRAL' : random.pick(STANCES),
    spread: graded?.spread ?? null,
    agreement: graded?.agreement ?? null,
    consensusLabel: graded?.label ?? null,
    consensusPhrase: graded?.phrase ?? null,
    voices: random.chance(0.5) ? random.some(actors, 3).map(({ id }) => id) : [],
  };
}

function lineAt(passage: PassageRow | undefined, offset: number): number {
  if (passage === undefined) throw new RangeError('a sentence of no passage');
  const line = passage.lineOffsets.filter((start) => start <= offset).length - 1;
  return passage.lineNumbers[line] ?? passage.firstLine;
}
