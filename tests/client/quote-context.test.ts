import { describe, expect, it } from 'vitest';
import { showQuote } from '../../client/detail/quote-context.ts';

const PASSAGE =
  'Participants stated their preference for voluntarily acceding to commonly agreed commitments and understandings that are action-oriented and implementable, while rejecting supranational imposition with regards to governance of migration. Further discussion is needed on the precise nature and roles of mechanisms and institutions in the implementation of the global compact, including with regards to the GFMD, while the future of the GFMD will need to be discussed mainly in the context of the GFMD itself.';

function shown(words: string, passage = PASSAGE): string {
  const start = passage.indexOf(words);
  const quote = showQuote(passage, { start, end: start + words.length });
  return `${quote.before}[${quote.words}]${quote.after}`;
}

describe('a quote', () => {
  it('is shown in the whole of a short passage', () => {
    const bullet = 'Establish a financing facility for migration, as proposed in the Sutherland Report';
    expect(shown('as proposed in the Sutherland Report', bullet)).toBe(
      'Establish a financing facility for migration, [as proposed in the Sutherland Report]',
    );
  });

  it('is shown in its sentence, cut between words where that is long', () => {
    expect(shown('the precise nature and roles of mechanisms')).toBe(
      'Further discussion is needed on [the precise nature and roles of mechanisms] and institutions in the implementation of the global compact, including with regards to the GFMD, while the …',
    );
  });

  it('is cut before it too, and ends with the sentence', () => {
    expect(shown('in the context of the GFMD itself')).toBe(
      '… compact, including with regards to the GFMD, while the future of the GFMD will need to be discussed mainly [in the context of the GFMD itself].',
    );
  });

  it('doesn’t take a title’s full stop for the end of a sentence', () => {
    const programme = `${'x '.repeat(120)}. The panel was moderated by Mr. Ola Henrikson, and opened at ten.`;
    expect(shown('Ola Henrikson', programme)).toBe(
      'The panel was moderated by Mr. [Ola Henrikson], and opened at ten.',
    );
  });
});
