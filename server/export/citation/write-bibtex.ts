import { type Citation, noteOf, yearOf } from './citation.ts';

/** What TeX would not print as it stands. Braces are spelled out: BibTeX counts them even behind a backslash. */
const SPELLED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** One BibTeX entry, in UTF-8: a report of its publisher, or a dataset. */
export function writeBibtex(citation: Citation): string {
  const { key, type, author, title, publisher, date, language, url } = citation;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Braces within keep a corporate author one name, and a title its capitals.
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['institution', type === 'report' && publisher !== null ? tex(publisher) : null],
    ['year', yearOf(date)],
    ['note', tex([date, noteOf(citation)].filter((part) => part !== null).join('. '))],
    ['language', language],
    ['url', url === null ? null : verbatim(url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@${type === 'report' ? 'techreport' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Of two hyphens or quotation marks in a row TeX makes one sign; empty groups keep them apart. */
function tex(text: string): string {
  const spelled = text.replace(/[\\{}~^$&#_%]/g, (char) => SPELLED[char] ?? char);
  return spelled.replace(/([-'`,<>])(?=\1)/g, '$1{}');
}

/** An address is read as it stands, so what would end or open a group is percent-encoded in it. */
function verbatim(url: string): string {
  return url.replace(/[\\{}]/g, encodeURIComponent);
}
