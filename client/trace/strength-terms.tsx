import type { Directness, SupportLineFragment } from '../generated/graphql.ts';
import { DIRECTNESS_WORDS } from '../kinds/directness-mark.tsx';
import { counted } from '../shared/lines.ts';

type Strength = SupportLineFragment['strength'];
type TermKind = Strength['terms'][number]['of'];

interface StrengthTermsProps {
  readonly strength: Strength;
  readonly directness: Directness;
}

/** How firm a line is: never the number alone, always the terms it is the sum of. */
export function StrengthTerms({ strength, directness }: StrengthTermsProps) {
  const { score, passages, voices, agreement, terms } = strength;
  const words: Readonly<Record<TermKind, string>> = {
    DIRECTNESS: DIRECTNESS_WORDS[directness].word.toLowerCase(),
    PASSAGES: counted(passages, 'passage'),
    VOICES: voices === 0 ? 'the text names no voice' : counted(voices, 'voice'),
    AGREEMENT: agreement === null ? 'agreement not graded' : `agreement ${agreement} of 5`,
  };
  return (
    <p class="meta strength">
      Strength {score} ={' '}
      {terms.map(({ of, adds }, i) => (
        <span key={of}>
          {i > 0 && ' + '}
          {adds} <span class="term">({words[of]})</span>
        </span>
      ))}
    </p>
  );
}
