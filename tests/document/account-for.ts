import { listPassages } from '../../server/document/parse-document.ts';
import type { ParsedDocument, Passage } from '../../server/document/types.ts';

/** What breaks the promise of a parsed document: each non-blank character has one home, and each home leads back to it. */
export function findUnaccounted(document: ParsedDocument): readonly string[] {
  return [
    ...findWrongOwners(document),
    ...listPassages(document).flatMap((passage) => findWrongUnits(passage, document.source)),
  ];
}

function findWrongOwners({ source, layout, sections }: ParsedDocument): string[] {
  const owners = new Array<number>(source.length).fill(0);
  const own = (offset: number) => {
    owners[offset] = (owners[offset] ?? 0) + 1;
  };
  for (const { text, offsets } of listPassages({ sections })) {
    for (const [unit, offset] of offsets.entries()) if (offset >= 0 && text[unit] !== ' ') own(offset);
  }
  for (const { start, end } of layout) for (let offset = start; offset < end; offset += 1) own(offset);
  return owners.flatMap((count, offset) => {
    const unit = source[offset] ?? '';
    return count === 1 || /\s/.test(unit) ? [] : [`"${unit}" at ${offset} has ${count} homes`];
  });
}

function findWrongUnits({ id, text, offsets, lineStarts, sentences }: Passage, source: string): string[] {
  const wrong: string[] = [];
  if (offsets.length !== text.length) wrong.push(`${id}: ${offsets.length} offsets for ${text.length} units`);
  if (text !== text.trim() || /\s\s|[^\S ]/.test(text)) wrong.push(`${id}: white space is not folded`);
  for (const [unit, offset] of offsets.entries()) {
    const [here = '', there = ''] = [text[unit], source[offset]];
    const isRight = offset === -1 ? /[ -]/.test(here) : here === there || (here === ' ' && /\s/.test(there));
    if (!isRight) wrong.push(`${id}: "${here}" at ${unit} is "${there}" in the source`);
  }
  for (const [unit, line] of lineStarts) {
    const lineOfUnit = source.slice(0, offsets[unit]).split('\n').length;
    if (lineOfUnit !== line) wrong.push(`${id}: unit ${unit} is on line ${lineOfUnit}, not ${line}`);
  }
  const inSentences = new Array<number>(text.length).fill(0);
  for (const { start, end } of sentences)
    for (let unit = start; unit < end; unit += 1) inSentences[unit] = (inSentences[unit] ?? 0) + 1;
  for (const [unit, count] of inSentences.entries()) {
    if (text[unit] !== ' ' && count !== 1) wrong.push(`${id}: unit ${unit} is in ${count} sentences`);
  }
  return wrong;
}
