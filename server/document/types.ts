/** A half-open stretch of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Lines of a source file, 1-based, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

export type PassageKind = 'PARAGRAPH' | 'BULLET' | 'HEADING' | 'PROGRAMME';

/** What a section is in the layout of its document. */
export type SectionKind = 'chapter' | 'panel' | 'area' | 'annex' | 'day' | 'segment';

/** A stretch of text that is read as one: a paragraph, a bullet, a heading, a row of the programme. */
export interface Passage {
  /** Unique within its document and built from the layout: "III.c.2" (bullet), "III.c.p1" (paragraph), "III.c.title" (heading). */
  readonly id: string;
  readonly kind: PassageKind;
  /** Readable, as one line: layout white space folded, declared repairs applied. */
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the source; -1 for a unit that a declared repair added. */
  readonly offsets: readonly number[];
  readonly lines: LineRange;
  /** Where in `text` each source line begins: `[offset in text, 1-based line]`, ascending by offset. */
  readonly lineStarts: readonly (readonly [offset: number, line: number])[];
  /** The sentences of `text`, in order; together they hold every non-blank character of it. */
  readonly sentences: readonly Range[];
}

/** A part of the document, as its layout divides it; passages come before subsections in reading order. */
export interface Section {
  /** Unique within its document: "III", "III.c", "II.1", "annex.1". */
  readonly id: string;
  readonly kind: SectionKind;
  /** As printed: "III", "c", "1"; null where the layout prints none. */
  readonly number: string | null;
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
}

/** One source text, read. Every non-blank character of `source` is in exactly one passage or in `layout`. */
export interface ParsedDocument {
  readonly source: string;
  readonly sections: readonly Section[];
  /** Stretches of the source that are layout only (a column head, a parted numeral), each with its reason. */
  readonly layout: readonly (Range & { readonly reason: string })[];
}
