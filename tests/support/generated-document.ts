import type { PassageKind, SectionKind } from '../../server/document/types.ts';
import type { DocumentRow, MentionRow, PassageRow, SectionRow, SentenceRow } from '../../server/knowledge/graph.ts';
import type { EntityDraft } from './generated-entities.ts';
import { generatePassage } from './generated-passage.ts';
import { makePhrase } from './generated-words.ts';
import type { SeededRandom } from './seeded-random.ts';

type Unordered<Row> = Omit<Row, 'order'>;

/** The rows of one made-up document, in reading order. */
export interface DocumentParts {
  readonly document: Unordered<DocumentRow>;
  readonly sections: readonly Unordered<SectionRow>[];
  readonly passages: readonly Unordered<PassageRow>[];
  readonly sentences: readonly Unordered<SentenceRow>[];
  readonly mentions: readonly Unordered<MentionRow>[];
}

/** How large a document is: its areas' letters, the bullets of each, the paragraphs of each panel. */
export interface DocumentShape {
  readonly id: string;
  readonly letters: readonly string[];
  readonly bullets: number;
  readonly paragraphs: number;
}

/** A document laid out as the real one: an introduction, panels, lettered areas with bullets, an annex of days and segments. */
export function generateDocument(
  random: SeededRandom,
  { id, letters, bullets, paragraphs }: DocumentShape,
  nextMentioned: () => EntityDraft,
): DocumentParts {
  const lines: string[] = [];
  const parts = {
    sections: [] as Unordered<SectionRow>[],
    passages: [] as Unordered<PassageRow>[],
    sentences: [] as Unordered<SentenceRow>[],
    mentions: [] as Unordered<MentionRow>[],
  };

  function addSection(local: string, kind: SectionKind, parent: string | null, number: string | null): void {
    const title = makePhrase(random, 2, 6);
    const row = {
      id: `${id}.${local}`,
      document: id,
      parent: parent === null ? null : `${id}.${parent}`,
      kind,
      number,
      title,
      sumsUp: local === 'IV',
    };
    parts.sections.push(row);
    addPassage(`${local}.title`, local, 'HEADING', 1);
  }

  function addPassage(local: string, section: string, kind: PassageKind, sentenceCount: number): void {
    const made = generatePassage(random, sentenceCount, nextMentioned);
    const lineOffsets = lineStarts(made.lines);
    const firstLine = lines.length + 1;
    const lineNumbers = lineOffsets.map((_, i) => firstLine + i);
    lines.push(...made.lines, '');
    const passage = `${id}.${local}`;
    const lineAt = (offset: number) => firstLine + lineOffsets.filter((start) => start <= offset).length - 1;
    const place = ({ start, end }: { start: number; end: number }) => ({
      ...{ document: id, passage, start, end, firstLine: lineAt(start), lastLine: lineAt(end - 1) },
    });
    const ends = { firstLine, lastLine: firstLine + made.lines.length - 1 };
    const row = { id: passage, document: id, section: `${id}.${section}`, kind, text: made.text, ...ends };
    parts.passages.push({ ...row, lineOffsets, lineNumbers });
    made.sentences.forEach((range, i) => {
      parts.sentences.push({ id: `${passage}.s${i + 1}`, ...place(range), reason: null });
    });
    for (const { entity, ...range } of made.mentions) {
      parts.mentions.push({ id: `${passage}@${range.start}-${range.end}~${entity}`, entity, ...place(range) });
    }
  }

  addSection('I', 'chapter', null, 'I');
  addPassage('I.p1', 'I', 'PARAGRAPH', 4);
  addSection('II', 'chapter', null, 'II');
  for (const panel of ['1', '2', '3']) {
    addSection(`II.${panel}`, 'panel', 'II', panel);
    for (let p = 1; p <= paragraphs; p++)
      addPassage(`II.${panel}.p${p}`, `II.${panel}`, 'PARAGRAPH', random.whole(1, 6));
  }
  addSection('III', 'chapter', null, 'III');
  for (const letter of letters) {
    addSection(`III.${letter}`, 'area', 'III', letter);
    addPassage(`III.${letter}.p1`, `III.${letter}`, 'PARAGRAPH', random.whole(2, 6));
    for (let b = 1; b <= bullets; b++) addPassage(`III.${letter}.${b}`, `III.${letter}`, 'BULLET', 1);
  }
  addSection('IV', 'chapter', null, 'IV');
  for (let p = 1; p <= paragraphs; p++) addPassage(`IV.p${p}`, 'IV', 'PARAGRAPH', random.whole(2, 6));
  addSection('annex', 'annex', null, null);
  addSection('annex.1', 'day', 'annex', '1');
  addSection('annex.1.1', 'segment', 'annex.1', null);
  for (let row = 1; row <= 4; row++) addPassage(`annex.1.1.${row}`, 'annex.1.1', 'PROGRAMME', 1);
  // A section without passages of its own is asked for too.
  parts.sections.push({ ...emptySection(id), title: makePhrase(random, 1, 3) });

  const title = makePhrase(random, 4, 9);
  const document = { id, title, shortTitle: makePhrase(random, 1, 3), ...PUBLISHED, text: lines.join('\n') };
  return { document, ...parts };
}

const PUBLISHED = { date: '19–20 June 2017', publisher: 'United Nations', language: 'en' } as const;

function emptySection(id: string) {
  return { id: `${id}.annex.2`, document: id, parent: `${id}.annex`, kind: 'day' as const, number: '2', sumsUp: false };
}

/** Offsets, in the lines joined by one space, at which each begins. */
function lineStarts(lines: readonly string[]): readonly number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}
