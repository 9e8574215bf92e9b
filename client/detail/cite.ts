import { start } from '../data/graph.ts';
import { lineWords } from '../shared/lines.ts';

interface Cited {
  readonly quote: string;
  readonly document: string;
  readonly section: { readonly number: string | null; readonly title: string };
  readonly lines: { readonly first: number; readonly last: number };
  readonly address: string;
}

/** A quote as a citation in plain text: words, document, place, version of the graph, address. */
export function citeQuote({ quote, document, section, lines, address }: Cited): string {
  const known = start.value?.documents.find(({ id }) => id === document);
  const place = [section.number, section.title].filter((part) => part !== null && part !== '').join('. ');
  const work = known === undefined ? document : `${known.publisher}, ${known.title}, ${known.date}`;
  const version = start.value?.statistics.version.slice(0, 7) ?? '';
  return `“${quote}” ${work}, section ${place}, ${lineWords(lines)}. Compact Graph, version ${version}, ${address}`;
}
