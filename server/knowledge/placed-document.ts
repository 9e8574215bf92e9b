import type { ParsedDocument, Passage, Range, Section } from '../document/types.ts';

/** A section, and where it stands in the graph. */
interface PlacedSection {
  /** In the graph: "gcm-2017-s3.III.c". */
  readonly id: string;
  readonly local: string;
  readonly document: string;
  /** In the graph; null at the top. */
  readonly parent: string | null;
  readonly section: Section;
  /** True where it, or a section around it, is declared to only sum up. */
  readonly sumsUp: boolean;
}

/** A passage, and where it stands in the graph. */
export interface PlacedPassage {
  /** In the graph: "gcm-2017-s3.III.c.2". */
  readonly id: string;
  readonly local: string;
  readonly document: string;
  readonly section: PlacedSection;
  /** Local ids of all sections it lies in, the outermost first. */
  readonly path: readonly string[];
  /** Reading order over all documents, from 0. */
  readonly order: number;
  readonly passage: Passage;
}

/** A document's sections and passages in reading order, found by their local ids. */
export interface PlacedDocument {
  readonly id: string;
  readonly sourceFile: string;
  readonly source: string;
  readonly sections: ReadonlyMap<string, PlacedSection>;
  readonly passages: ReadonlyMap<string, PlacedPassage>;
}

/** A stretch of a passage. */
export interface PassageRange extends Range {
  readonly passage: PlacedPassage;
}

/**
 * Gives each section and passage its id and order in the graph.
 * @param firstOrder order of the document's first passage
 * @param sumsUp local ids of the sections that only sum up what others tell
 */
export function placeDocument(
  id: string,
  sourceFile: string,
  parsed: ParsedDocument,
  firstOrder: number,
  sumsUp: readonly string[] = [],
): PlacedDocument {
  const sections = new Map<string, PlacedSection>();
  const passages = new Map<string, PlacedPassage>();
  const place = (section: Section, parent: PlacedSection | null, above: readonly string[]): void => {
    const path = [...above, section.id];
    const isSumming = path.some((local) => sumsUp.includes(local));
    const own = { id: `${id}.${section.id}`, local: section.id, document: id, parent: parent?.id ?? null };
    const placed = { ...own, section, sumsUp: isSumming };
    sections.set(section.id, placed);
    for (const passage of section.passages) {
      const order = firstOrder + passages.size;
      const local = passage.id;
      passages.set(local, { id: `${id}.${local}`, local, document: id, section: placed, path, order, passage });
    }
    for (const inner of section.sections) place(inner, placed, path);
  };
  for (const section of parsed.sections) place(section, null, []);
  return { id, sourceFile, source: parsed.source, sections, passages };
}

/** True where the passage is the one named, or lies in the section named. */
export function liesIn({ local, path }: PlacedPassage, place: string): boolean {
  return local === place || path.includes(place);
}

/** The whole of a passage. */
export function wholePassage(passage: PlacedPassage): PassageRange {
  return { passage, start: 0, end: passage.passage.text.length };
}

/** The first and the last source line that a stretch of a passage touches, 1-based; a passage mended from parted lines may jump between them. */
export function linesOf({ passage, start, end }: PassageRange): {
  readonly firstLine: number;
  readonly lastLine: number;
} {
  const { lineStarts, lines } = passage.passage;
  const touched = lineStarts.filter(
    ([offset], i) => offset < end && (lineStarts[i + 1]?.[0] ?? Number.POSITIVE_INFINITY) > start,
  );
  const numbers = touched.map(([, line]) => line);
  if (numbers.length === 0) return { firstLine: lines.first, lastLine: lines.last };
  return { firstLine: Math.min(...numbers), lastLine: Math.max(...numbers) };
}

/** Reading order of stretches; of two that begin together the shorter comes first. */
export function compareRanges(a: PassageRange, b: PassageRange): number {
  return a.passage.order - b.passage.order || a.start - b.start || a.end - b.end;
}

/** The line and column in source.txt at which a stretch of a passage begins. */
export function placeInSource(
  { source }: PlacedDocument,
  { passage, start }: PassageRange,
): { readonly line: number; readonly column: number } {
  const offset = passage.passage.offsets.slice(start).find((at) => at >= 0) ?? 0;
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
