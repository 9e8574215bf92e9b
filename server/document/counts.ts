import type { DocumentCounts, DocumentFile } from './document-file.ts';
import type { Fault } from './fault.ts';
import { listSections } from './parse-document.ts';
import type { ParsedDocument, Passage, Section, SectionKind } from './types.ts';
import type { YamlPath } from './yaml-file.ts';

const KINDS = ['chapter', 'panel', 'area', 'annex', 'day', 'segment'] as const satisfies readonly SectionKind[];

/** Counts what the parse found, in the terms of `document.yaml`; sections that have none of a thing are not named. */
function countDocument(document: ParsedDocument, layout: DocumentFile['layout']): DocumentCounts {
  const sections = listSections(document);
  const bySection = (isCounted: (passage: Passage) => boolean): Record<string, number> => {
    const counts = sections.map(({ id, passages }) => [id, passages.filter(isCounted).length] as const);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  };
  const opens = (openings: readonly string[]) => (passage: Passage) =>
    passage.kind === 'PROGRAMME' && openings.some((opening) => passage.text.startsWith(`${opening} `));
  const bullets = bySection(({ kind }) => kind === 'BULLET');
  const speakers = bySection(opens(layout.speakerOpenings));
  const moderators = bySection(opens(layout.moderatorOpenings));
  const ofKind = (wanted: SectionKind) => sections.filter(({ kind }) => kind === wanted).length;
  return {
    sections: {
      chapter: ofKind('chapter'),
      panel: ofKind('panel'),
      area: ofKind('area'),
      annex: ofKind('annex'),
      day: ofKind('day'),
      segment: ofKind('segment'),
    },
    paragraphs: bySection(({ kind }) => kind === 'PARAGRAPH'),
    bullets,
    bulletsInAll: sum(bullets),
    speakers,
    speakersInAll: sum(speakers),
    moderators,
    moderatorsInAll: sum(moderators),
  };
}

/** Where the parse found other numbers than `document.yaml` states, in its order; then what it found and no one stated. */
export function checkCounts(document: ParsedDocument, { layout, counts, sumsUp = [] }: DocumentFile): readonly Fault[] {
  const found = countDocument(document, layout);
  const sections = listSections(document);
  return [
    ...KINDS.flatMap((kind) =>
      compare(['sections', kind], `sections of kind ${kind}`, counts.sections[kind], found.sections[kind]),
    ),
    ...compareBySection('paragraphs', counts.paragraphs, found.paragraphs, sections),
    ...compareBySection('bullets', counts.bullets, found.bullets, sections),
    ...compare(['bulletsInAll'], 'bullets in all', counts.bulletsInAll, found.bulletsInAll),
    ...compareBySection('speakers', counts.speakers, found.speakers, sections),
    ...compare(['speakersInAll'], 'speakers in all', counts.speakersInAll, found.speakersInAll),
    ...compareBySection('moderators', counts.moderators, found.moderators, sections),
    ...compare(['moderatorsInAll'], 'moderators in all', counts.moderatorsInAll, found.moderatorsInAll),
    ...checkSumsUp(sumsUp, sections),
  ];
}

function checkSumsUp(sumsUp: readonly string[], sections: readonly Section[]): Fault[] {
  return sumsUp.flatMap((id, i) => {
    if (sections.some((section) => section.id === id)) return [];
    const fault = unknownSection([], id, sections);
    return [{ ...fault, path: ['sumsUp', i], subject: `sumsUp names section ${id}, which the parse did not find` }];
  });
}

function compareBySection(
  what: 'paragraphs' | 'bullets' | 'speakers' | 'moderators',
  stated: Readonly<Record<string, number>>,
  found: Readonly<Record<string, number>>,
  sections: readonly Section[],
): Fault[] {
  const known = new Set(sections.map(({ id }) => id));
  const ids = new Set([...Object.keys(stated), ...Object.keys(found)]);
  return [...ids].flatMap((id) => {
    if (!known.has(id)) return [unknownSection([what, id], id, sections)];
    return compare([what, id], `${what} in section ${id}`, stated[id] ?? 0, found[id] ?? 0);
  });
}

function compare(path: YamlPath, what: string, stated: number, found: number): Fault[] {
  if (stated === found) return [];
  const fault: Fault = {
    code: 'count-differs',
    path: ['counts', ...path],
    line: null,
    subject: `${what}: ${stated} stated, ${found} found`,
    written: String(stated),
    nearest: String(found),
    advice: 'Count them in source.txt by eye; then mend the number here, or declare the repair that the text needs.',
  };
  return [fault];
}

function unknownSection(path: YamlPath, id: string, sections: readonly Section[]): Fault {
  return {
    code: 'unknown-section',
    path: ['counts', ...path],
    line: null,
    subject: `counts name section ${id}, which the parse did not find`,
    written: id,
    nearest: sections.map((section) => section.id).join(', ') || null,
    advice: 'Name a section as the parse does, or declare the repair that makes its heading readable.',
  };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
