import { describe, expect, it } from 'vitest';
import { findNames } from '../../server/knowledge/find-names.ts';

function find(text: string, ...sentenceStarts: readonly number[]): readonly string[] {
  const sentences = [0, ...sentenceStarts].map((start) => ({ start, end: text.length }));
  return findNames(text, sentences).map(({ start, end }) => text.slice(start, end));
}

describe('what looks like a name', () => {
  it('is a run of words with capitals', () => {
    expect(find('the World Bank and the International Monetary Fund (IMF)')).toEqual([
      'World Bank',
      'International Monetary Fund',
      'IMF',
    ]);
  });

  it('is not the first word of a sentence, nor of what follows a colon or opens a quotation', () => {
    expect(find('Many spoke. Others agreed: Governments act. “Border management”', 12)).toEqual([]);
  });

  it('is the rest of a run that a sentence opens, and the whole of it where its first word is an acronym', () => {
    expect(find('Several UN agencies. RCPs helped.', 21)).toEqual(['UN', 'RCPs']);
  });

  it('goes on over a hyphen and an apostrophe', () => {
    expect(find('of the Asia-EU Dialogue and the O’Neill Centre')).toEqual(['Asia-EU Dialogue', 'O’Neill Centre']);
  });
});
