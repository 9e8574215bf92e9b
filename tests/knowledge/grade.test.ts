import { describe, expect, it } from 'vitest';
import type { EvidenceDraft } from '../../server/knowledge/drafts.ts';
import { gradeEvidence } from '../../server/knowledge/grade.ts';
import type { Stance } from '../../server/knowledge/graph.ts';
import type { ConsensusPhraseYaml } from '../../server/knowledge/schemas/consensus.ts';
import { checkSeed, GOOD_SEED } from './good-seed.ts';

const MANY = { phrase: 'many delegations', label: 'many', spread: 4 };
const VARIED = { phrase: 'opinions varied', label: 'opinions varied', agreement: 2 };
const UNDISPUTED = { phrase: 'It was undisputed', label: 'undisputed', spread: 5, agreement: 5 };

function grade(...pieces: readonly (readonly [Stance, ConsensusPhraseYaml | null])[]) {
  const passage = [...(checkSeed(GOOD_SEED).examined.index.documents.get('doc')?.passages.values() ?? [])];
  return gradeEvidence(
    passage
      .slice(0, 1)
      .flatMap((place) =>
        pieces.map(
          ([stance, phrase]): EvidenceDraft => ({ passage: place, start: 0, end: 1, stance, phrase, voices: [] }),
        ),
      ),
  );
}

describe('a relation', () => {
  it('has the stance of its evidence, and is neutral where none takes a side', () => {
    expect(grade(['NEUTRAL', null], ['SUPPORTS', null]).stance).toBe('SUPPORTS');
    expect(grade(['QUESTIONS', null]).stance).toBe('QUESTIONS');
    expect(grade(['NEUTRAL', null]).stance).toBe('NEUTRAL');
  });

  it('is neutral and contested where its evidence stands on both sides', () => {
    expect(grade(['SUPPORTS', null], ['QUESTIONS', null])).toMatchObject({ stance: 'NEUTRAL', contested: true });
  });

  it('is contested where opinions varied', () => {
    expect(grade(['SUPPORTS', VARIED])).toMatchObject({ stance: 'SUPPORTS', contested: true });
    expect(grade(['SUPPORTS', UNDISPUTED]).contested).toBe(false);
  });

  it('has the lowest agreement and the widest spread, in the words that give the agreement', () => {
    expect(grade(['NEUTRAL', UNDISPUTED], ['NEUTRAL', VARIED], ['NEUTRAL', MANY])).toMatchObject({
      agreement: 2,
      spread: 5,
      consensusLabel: 'opinions varied',
      consensusPhrase: 'opinions varied',
    });
  });

  it('is in the words of its spread where nothing tells how far the room agreed, and in none where nothing grades it', () => {
    expect(grade(['NEUTRAL', MANY])).toMatchObject({ agreement: null, spread: 4, consensusPhrase: 'many delegations' });
    expect(grade(['NEUTRAL', null])).toMatchObject({
      agreement: null,
      spread: null,
      consensusLabel: null,
      consensusPhrase: null,
    });
  });
});
