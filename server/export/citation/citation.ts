/** What is cited, before it takes the form of any style. Each text is one line. */
export interface Citation {
  /** Letters, digits, ".", "-": made of ids, so that the same thing has the same key everywhere. */
  readonly key: string;
  /** `report`: words of a document; `dataset`: something this graph tells. */
  readonly type: 'report' | 'dataset';
  readonly author: string;
  readonly title: string;
  readonly publisher: string | null;
  /** As the document gives it; null where the thing has no date of its own. */
  readonly date: string | null;
  readonly language: string | null;
  /** The words cited, with where they stand in the work; for a dataset, what it rests on. */
  readonly quotes: readonly { readonly quote: string; readonly where: string }[];
  /** What is told beside the words: how the graph knows it, or what was searched. */
  readonly statement: string | null;
  readonly version: string;
  /** Address of the page that shows it; null where none was given. */
  readonly url: string | null;
}

/** "Compact Graph, version 0123456789abcdef". */
export function graphWords({ version }: Pick<Citation, 'version'>): string {
  return `Compact Graph, version ${version}`;
}

/** The year in a date as documents give it: "19–20 June 2017" → "2017". */
export function yearOf(date: string | null): string | null {
  return /\b\d{4}\b/.exec(date ?? '')?.[0] ?? null;
}

/** All that stands beside author, title and date, in sentences. */
export function noteOf(citation: Citation): string {
  const quotes = citation.quotes.map(({ quote, where }) => `“${quote}” (${where})`).join('; ');
  const opening = citation.type === 'dataset' && quotes !== '' ? 'Rests on: ' : '';
  const parts = [citation.statement, quotes === '' ? null : `${opening}${quotes}.`, `${graphWords(citation)}.`];
  return parts.filter((part) => part !== null).join(' ');
}
