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
  return `${[`${title}.`, statement, rests, graph].filter((part) => part !== null).join(' ')}\n`;
}
