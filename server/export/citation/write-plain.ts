import { type Citation, graphWords } from './citation.ts';

/** One line to paste into a text: words, work, place, version of the graph, address. */
export function writePlain(citation: Citation): string {
  const { type, author, title, date, quotes, statement, url } = citation;
  const graph = [graphWords(citation), url].filter((part) => part !== null).join(', ');
  const words = quotes.map(({ quote, where }) => `“${quote}” ${where}`);
  if (type === 'report') {
    const places = quotes.map(({ where }) => where).join('; ');
    const opening = quotes.map(({ quote }) => `“${quote}”`).join(' ');
    return `${opening} ${author}, ${title}, ${date ?? 'no date'}, ${places}. ${graph}\n`;
  }
  const rests = words.length === 0 ? null : `Rests on: ${words.join('; ')}.`;
  // A statement that stands on its own, as of an absence, needs no title before it.
  const opening = rests === null && statement !== null ? null : `${title}.`;
  return `${[opening, statement, rests, graph].filter((part) => part !== null).join(' ')}\n`;
}
