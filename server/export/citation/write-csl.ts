import { type Citation, noteOf, yearOf } from './citation.ts';

/** CSL-JSON (docs.citationstyles.org): for Pandoc, Zotero and whatever sets citations in a style. A list of one. */
export function writeCsl(citation: Citation): string {
  const { key, type, author, title, publisher, date, language, quotes, url } = citation;
  const year = yearOf(date);
  const item = {
    id: key,
    type,
    author: [{ literal: author }],
    title,
    publisher,
    issued: year === null ? null : { 'date-parts': [[Number(year)]], literal: date },
    language,
    section: type === 'report' ? quotes.map(({ where }) => where).join('; ') : null,
    note: noteOf(citation),
    URL: url,
  };
  const told = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
  return `${JSON.stringify([told], null, 2)}\n`;
}
