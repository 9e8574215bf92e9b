import type { Range } from '../document/types.ts';
import { findFamilyWord, findUngraded } from './consensus-family.ts';
import { foldForPhrases } from './find-phrases.ts';
import { locateQuote } from './locate-quote.ts';
import { type PlacedDocument, placeInSource } from './placed-document.ts';
import type { EntryList, Excuse, Seed } from './seed.ts';
import { atPlace, type Report } from './where.ts';

/** Reports words of the consensus family that no phrase grades and nothing excuses, and excuses that don't hold. */
export function checkConsensus(
  { phrases, family }: Seed,
  notGrades: EntryList<Excuse>,
  document: PlacedDocument,
  report: Report,
): void {
  const words = family.entries.map(({ value }) => value);
  const excused = locateExcuses(notGrades, document, words, report);
  if (!phrases.isWhole || !family.isWhole || !notGrades.isWhole) return;
  const known = phrases.entries.map(({ value }) => value.phrase);
  for (const passage of document.passages.values()) {
    const { text } = passage.passage;
    for (const word of findUngraded(text, words, known, excused.get(passage.local) ?? [])) {
      report(atPlace(document.sourceFile, placeInSource(document, { ...word, passage })), [], {
        code: 'ungraded-word',
        subject: `"${text.slice(word.start, word.end)}" in passage ${passage.local}, family word "${word.word}"`,
        written: showAround(text, word),
        advice:
          'Add the phrase that grades it to consensus.yaml, or, if it grades nothing here, a quote of it to notGrades in document.yaml.',
      });
    }
  }
}

function locateExcuses(
  { entries }: EntryList<Excuse>,
  document: PlacedDocument,
  family: readonly string[],
  report: Report,
): ReadonlyMap<string, readonly Range[]> {
  const excused = new Map<string, Range[]>();
  for (const { value, where } of entries) {
    const { passage, quote } = value;
    const subject = 'notGrades';
    const range = locateQuote({ where, path: [], subject, passage, quote }, document, report);
    if (range === null) continue;
    excused.set(passage, [...(excused.get(passage) ?? []), range]);
    if (family.length === 0 || family.some((word) => findFamilyWord(word, foldForPhrases(quote)).length > 0)) continue;
    const advice = 'No word of the consensus family stands in it; take the entry out.';
    report(where, ['quote'], {
      code: 'nothing-to-excuse',
      subject: `notGrades, in passage ${passage}`,
      written: quote,
      advice,
    });
  }
  return excused;
}

/** Some words before and after, so that one sees what it is about. */
function showAround(text: string, { start, end }: Range): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - 30)) + 1;
  const to = text.indexOf(' ', end + 30);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to < 0 ? undefined : to)}${to < 0 ? '' : ' …'}`;
}
