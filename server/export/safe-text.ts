const BLANK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Control characters but tab and line feed, half surrogate pairs, and the two code points that XML 1.0 leaves out. */
const FORBIDDEN = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** Text that any format may hold: breaks of pages and lines become line feeds, other control characters go. */
export function safeText(text: string): string {
  return text.replace(BLANK, '\n').replace(FORBIDDEN, '');
}

/** As `safeText`, on one line: any white space is one space, none at the ends. */
export function oneLine(text: string): string {
  return safeText(text).replace(/\s+/gu, ' ').trim();
}
