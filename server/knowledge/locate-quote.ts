import type { YamlPath } from '../document/yaml-file.ts';
import { findQuotes } from './find-quote.ts';
import { nearestText, nearestWord } from './nearest.ts';
import type { PassageRange, PlacedDocument, PlacedPassage } from './placed-document.ts';
import type { Report, Where } from './where.ts';

/** A passage and words in it, as an entry names them: keys `passage` and `quote` at `path`. */
export interface QuoteAsked {
  readonly where: Where;
  readonly path: YamlPath;
  readonly subject: string;
  readonly passage: string;
  readonly quote: string;
}

/** The place of a quote in the passage that is named for it; null, with a problem reported, where it isn't there just once. */
export function locateQuote(asked: QuoteAsked, document: PlacedDocument, report: Report): PassageRange | null {
  const { where, path, subject, quote } = asked;
  const passage = locatePassage(asked, document, report);
  if (passage === null) return null;
  const [first, ...more] = findQuotes(quote, passage.passage.text);
  if (first !== undefined && more.length === 0) return { passage, ...first };
  const about = { subject: `${subject}, in passage ${passage.local}`, written: quote };
  if (first !== undefined) {
    report(where, [...path, 'quote'], {
      ...about,
      code: 'quote-found-twice',
      nearest: `found ${more.length + 1} times in ${passage.local}`,
      advice: 'Lengthen the quote until it stands there once.',
    });
    return null;
  }
  const elsewhere = [...document.passages.values()].filter(
    ({ passage: { text } }) => findQuotes(quote, text).length > 0,
  );
  if (elsewhere.length > 0) {
    report(where, [...path, 'passage'], {
      ...about,
      code: 'quote-in-another-passage',
      nearest: elsewhere.map(({ local }) => local).join(', '),
      advice: 'Name the passage in which the quote stands.',
    });
    return null;
  }
  report(where, [...path, 'quote'], {
    ...about,
    code: 'quote-not-found',
    nearest: nearestHere(quote, passage, document),
    advice: 'Quote the passage word for word; line breaks may differ.',
  });
  return null;
}

/** The passage that an entry names; null, with a problem reported, where there is none. */
export function locatePassage(
  { where, path, subject, passage }: Omit<QuoteAsked, 'quote'>,
  { passages, sections }: PlacedDocument,
  report: Report,
): PlacedPassage | null {
  const found = passages.get(passage);
  if (found !== undefined) return found;
  const isSection = sections.has(passage);
  report(where, [...path, 'passage'], {
    code: 'unknown-passage',
    subject,
    written: passage,
    nearest: isSection ? null : nearestWord(passage, passages.keys()),
    advice: isSection
      ? 'This is a section; name one of its passages.'
      : 'Name a passage as the layout of its document does.',
  });
  return null;
}

function nearestHere(quote: string, passage: PlacedPassage, document: PlacedDocument): string | null {
  const here = nearestText(quote, passage.passage.text);
  if (here !== null) return here;
  for (const other of document.passages.values()) {
    const text = nearestText(quote, other.passage.text);
    if (text !== null) return `${text} (in ${other.local})`;
  }
  return null;
}
