import { describe, expect, it } from 'vitest';
import { findUngraded } from '../../server/knowledge/consensus-family.ts';

function find(
  text: string,
  family: readonly string[],
  phrases: readonly string[],
  excused: readonly { start: number; end: number }[] = [],
) {
  return findUngraded(text, family, phrases, excused).map(
    ({ start, end, word }) => `${text.slice(start, end)} (${word})`,
  );
}

describe('a word of the consensus family', () => {
  it('is ungraded where no known phrase holds it, whatever its capitals', () => {
    const text = 'Many delegations agreed; many did not.';
    expect(find(text, ['many'], ['many delegations'])).toEqual(['many (many)']);
  });

  it('is a whole word, but for an ending that a star allows', () => {
    expect(find('A unanimous vote, unanimously; someone', ['unanimous*', 'some'], [])).toEqual([
      'unanimous (unanimous*)',
      'unanimously (unanimous*)',
    ]);
  });

  it('is excused where a stretch that grades nothing holds it', () => {
    expect(find('bilateral agreement and agreement', ['agreement'], [], [{ start: 0, end: 19 }])).toEqual([
      'agreement (agreement)',
    ]);
  });
});
