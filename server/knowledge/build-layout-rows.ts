import { type SilentReasons, sentenceKey } from './coverage.ts';
import type { DocumentRow, PassageRow, SectionRow, SentenceRow } from './graph.ts';
import { linesOf, type PlacedDocument } from './placed-document.ts';
import type { DocumentSeed } from './seed.ts';

/** The rows of the documents themselves, in the order of their folders. */
export function buildDocuments(seeds: readonly DocumentSeed[]): readonly DocumentRow[] {
  return seeds.flatMap(({ id, config, parsed }, order) => {
    if (config === null || parsed === null) return [];
    const { title, shortTitle, date, publisher, language } = config;
    return [{ id, order, title, shortTitle, date, publisher, language, text: parsed.source }];
  });
}

/** Sections in reading order, parents before their parts. */
export function buildSections(documents: readonly PlacedDocument[]): readonly SectionRow[] {
  const placed = documents.flatMap(({ sections }) => [...sections.values()]);
  return placed.map(({ id, document, parent, sumsUp, section: { kind, number, title } }, order) => ({
    id,
    order,
    document,
    parent,
    kind,
    number,
    title,
    sumsUp,
  }));
}

/** Passages in reading order. */
export function buildPassages(documents: readonly PlacedDocument[]): readonly PassageRow[] {
  const placed = documents.flatMap(({ passages }) => [...passages.values()]);
  return placed.map(({ id, order, document, section, passage: { kind, text, lines, lineStarts } }) => ({
    id,
    order,
    document,
    section: section.id,
    kind,
    text,
    firstLine: lines.first,
    lastLine: lines.last,
    lineOffsets: lineStarts.map(([offset]) => offset),
    lineNumbers: lineStarts.map(([, line]) => line),
  }));
}

/** Sentences in reading order, with the reason of each that gave nothing. */
export function buildSentences(documents: readonly PlacedDocument[], silent: SilentReasons): readonly SentenceRow[] {
  const placed = documents.flatMap(({ passages }) => [...passages.values()]);
  const rows = placed.flatMap((passage) =>
    passage.passage.sentences.map((sentence, i) => ({
      id: `${passage.id}.s${i + 1}`,
      document: passage.document,
      passage: passage.id,
      start: sentence.start,
      end: sentence.end,
      ...linesOf({ passage, ...sentence }),
      reason: silent.get(sentenceKey(passage.id, i + 1)) ?? null,
    })),
  );
  return rows.map((row, order) => ({ ...row, order }));
}
