import { listPassages } from './parse-document.ts';
import type { LineRange, ParsedDocument } from './types.ts';

/** The document as plain text, a passage a line: `id  kind  lines  text`. Ends with a line break. */
export function outline(document: ParsedDocument): string {
  return listPassages(document)
    .map(({ id, kind, lines, text }) => `${id}  ${kind}  ${formatLines(lines)}  ${text}\n`)
    .join('');
}

function formatLines({ first, last }: LineRange): string {
  return first === last ? `${first}` : `${first}–${last}`;
}
