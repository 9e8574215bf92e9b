import type { CoverageQuery } from '../generated/graphql.ts';

type Covered = CoverageQuery['coverage']['sentences'][number];
type Section = Covered['passage']['section'];

/** A sentence with how much the graph took from it. */
export interface Painted {
  readonly key: string;
  readonly passage: string;
  readonly kind: Covered['passage']['kind'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lines: { readonly first: number; readonly last: number };
  /** 0 to 4, as it is painted. */
  readonly shade: number;
  /** What was taken, in words; '' for nothing. */
  readonly taken: string;
  /** Why nothing was taken; null where something was. */
  readonly reason: string | null;
}

/** The sentences of one section, in reading order, by passage. */
export interface PaintedSection {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly passages: readonly (readonly Painted[])[];
}

/**
 * A document's sentences by section and passage, each with its shade. A heading that only heads its section is its title and
 * no more; a section without a sentence is left out.
 */
export function paintDocument({ sentences }: CoverageQuery['coverage']): readonly PaintedSection[] {
  const sections = new Map<string, { readonly section: Section; readonly passages: Map<string, Painted[]> }>();
  for (const covered of sentences) {
    const { passage } = covered;
    const { section } = passage;
    const painted = paint(covered);
    if (passage.kind === 'HEADING' && painted.shade === 0 && painted.reason === null) continue;
    const known = sections.get(section.id) ?? { section, passages: new Map<string, Painted[]>() };
    known.passages.set(passage.id, [...(known.passages.get(passage.id) ?? []), painted]);
    sections.set(section.id, known);
  }
  return [...sections.values()].map(({ section: { id, number, title }, passages }) => ({
    id,
    number,
    title,
    passages: [...passages.values()],
  }));
}

function paint({ passage, sentence, relations, issues, recommendations, mentions }: Covered): Painted {
  const { text, start, end, lines, reason } = sentence;
  const said = relations.length + issues.length + recommendations.length;
  const parts = [
    countOf(recommendations.length, 'recommendation'),
    countOf(relations.length, 'relation'),
    countOf(issues.length, 'part of an issue', 'parts of issues'),
    countOf(mentions.length, 'mention'),
  ].filter((part) => part !== '');
  return {
    key: `${passage.id}@${start}`,
    passage: passage.id,
    kind: passage.kind,
    text,
    start,
    end,
    lines,
    shade: said === 0 ? (mentions.length > 0 ? 1 : 0) : said < 3 ? 2 : said < 7 ? 3 : 4,
    taken: parts.join(', '),
    reason,
  };
}

function countOf(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
