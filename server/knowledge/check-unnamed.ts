import type { Range } from '../document/types.ts';
import type { RelationDraft } from './drafts.ts';
import { findNames } from './find-names.ts';
import { findPhrases, foldForPhrases } from './find-phrases.ts';
import { locateQuote } from './locate-quote.ts';
import { type PlacedDocument, placeInSource } from './placed-document.ts';
import type { MentionDraft } from './resolve-mentions.ts';
import type { EntryList, Excuse } from './seed.ts';
import { atPlace, type Report } from './where.ts';

/**
 * Reports names in running text that no entity has, and excuses that don't hold. A post that stands as the role of a relation
 * needs no entity. Headings are passed over: capitals mean little there.
 */
export function checkUnnamed(
  notNames: EntryList<Excuse>,
  mentions: readonly MentionDraft[],
  relations: readonly RelationDraft[],
  document: PlacedDocument,
  report: Report,
): void {
  const known = new Map<string, Range[]>();
  const note = (passage: string, range: Range) => known.set(passage, [...(known.get(passage) ?? []), range]);
  for (const { passage, start, end } of mentions) note(passage.id, { start, end });
  for (const { role, evidence } of relations) {
    if (role === null) continue;
    for (const { passage } of evidence) {
      for (const range of findPhrases(role, foldForPhrases(passage.passage.text))) note(passage.id, range);
    }
  }
  for (const { value, where } of notNames.entries) {
    const range = locateQuote({ where, path: [], subject: 'notNames', ...value }, document, report);
    if (range !== null) note(range.passage.id, range);
  }
  for (const passage of document.passages.values()) {
    const { kind, text, sentences } = passage.passage;
    if (kind === 'HEADING') continue;
    for (const name of findNames(text, sentences)) {
      if ((known.get(passage.id) ?? []).some(({ start, end }) => start < name.end && name.start < end)) continue;
      const words = text.slice(name.start, name.end);
      report(atPlace(document.sourceFile, placeInSource(document, { passage, ...name })), [], {
        code: 'name-without-entity',
        subject: `"${words}" in passage ${passage.local}`,
        written: words,
        advice:
          'Add it as a form of an entity, or, if it names nothing that the graph holds, a quote of it to notNames in document.yaml.',
      });
    }
  }
}
