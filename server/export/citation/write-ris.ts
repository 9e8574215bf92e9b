import { type Citation, noteOf, yearOf } from './citation.ts';

/** One RIS record (lines end in CR LF): for Zotero, EndNote, Mendeley. */
export function writeRis(citation: Citation): string {
  const { key, type, author, title, publisher, date, language, quotes, url } = citation;
  const tags: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', type === 'report' ? 'RPRT' : 'DATA'],
    ['ID', key],
    // A comma would part the name into last and first.
    ['AU', author.replaceAll(',', ' ').replace(/ +/g, ' ')],
    ['TI', title],
    ['PB', publisher],
    ['PY', yearOf(date)],
    ['DA', date === null ? null : `${yearOf(date) ?? ''}///${date}`],
    ['LA', language],
    ['SP', type === 'report' ? quotes.map(({ where }) => where).join('; ') : null],
    ['N1', noteOf(citation)],
    ['UR', url],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === null || value === '' ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}
