import { groupRows } from './blocks.ts';
import type { DocumentFile } from './document-file.ts';
import type { Fault } from './fault.ts';
import { labelRows } from './labels.ts';
import { makePassage } from './passage.ts';
import { applyRepairs } from './repairs.ts';
import { splitRows } from './rows.ts';
import { buildSections } from './sections.ts';
import type { ParsedDocument, Passage, Section } from './types.ts';

/** What of `document.yaml` tells how to read the text. */
export type ReadingRules = Pick<DocumentFile, 'layout' | 'repairs'>;

/**
 * Reads a source text into sections and passages. Text that could be given no place is a fault, and so is a repair that
 * doesn't fit; only without faults does every non-blank character belong to one passage or to `layout`.
 */
export function parseDocument(
  source: string,
  { layout, repairs }: ReadingRules,
): { readonly document: ParsedDocument; readonly faults: readonly Fault[] } {
  const repaired = applyRepairs(splitRows(source), repairs);
  const blocks = groupRows(labelRows(repaired.rows, layout));
  const { sections, leftOver } = buildSections(blocks, (id, kind, { rows }) =>
    makePassage(id, kind, rows, source, layout.abbreviations),
  );
  const homeless = leftOver.map(({ rows }): Fault => {
    const line = rows[0]?.line ?? 1;
    return {
      code: 'text-outside-sections',
      path: null,
      line,
      subject: `Line ${line} stands before the first chapter.`,
      written: rows.map(({ text }) => text).join(' '),
      nearest: null,
      advice:
        'A chapter opens with its Roman numeral; what is layout only is declared so in document.yaml, under "repairs".',
    };
  });
  return { document: { source, sections, layout: repaired.layout }, faults: [...repaired.faults, ...homeless] };
}

/** All sections of a document or a section, in reading order, parents before their parts. */
export function listSections({ sections }: Pick<Section, 'sections'>): readonly Section[] {
  return sections.flatMap((section) => [section, ...listSections(section)]);
}

/** All passages of a document, in reading order. */
export function listPassages(document: Pick<Section, 'sections'>): readonly Passage[] {
  return listSections(document).flatMap(({ passages }) => passages);
}
