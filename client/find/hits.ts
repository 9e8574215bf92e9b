import type { SearchQuery, UpperKind } from '../generated/graphql.ts';
import { go } from '../state.ts';
import { reveal } from './reveal.ts';

/** A stretch of a text; `hit` where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** One line of the answer, ready to show and to take. */
export interface Hit {
  readonly id: string;
  readonly group: 'Names' | 'Recommendations' | 'In the text';
  readonly kind: UpperKind | null;
  readonly title: readonly Piece[];
  readonly below: readonly Piece[];
  readonly serif: boolean;
  readonly take: () => void;
}

type Search = SearchQuery['search'];
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The answer's hits in the order in which they are listed. */
export function hitsOf(search: Search): readonly Hit[] {
  return [
    ...search.entities.map(entityHit),
    ...search.recommendations.map(recommendationHit),
    ...search.passages.map(passageHit),
  ];
}

/** Cuts a text into stretches, those of the ranges marked. */
export function pieces(text: string, ranges: readonly Range[]): readonly Piece[] {
  const made: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) made.push({ text: text.slice(at, start), hit: false });
    made.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) made.push({ text: text.slice(at), hit: false });
  return made;
}

/** The part of a text around its first range, cut at words, with the ranges moved along. */
export function excerpt(
  text: string,
  ranges: readonly Range[],
  before = 40,
  length = 120,
): { readonly text: string; readonly ranges: readonly Range[] } {
  const first = ranges[0]?.start ?? 0;
  if (text.length <= length) return { text, ranges };
  const wanted = Math.max(0, Math.min(first - before, text.length - length));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const stop = text.lastIndexOf(' ', start + length);
  const end = start + length >= text.length || stop <= start ? text.length : stop;
  const head = start === 0 ? '' : '… ';
  const shift = head.length - start;
  return {
    text: `${head}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}

function entityHit({ node, matches }: Search['entities'][number]): Hit {
  const inName = matches.filter((match) => match.in === node.name);
  const other = matches.find((match) => match.in !== node.name);
  return {
    id: node.id,
    group: 'Names',
    kind: node.__typename,
    title: pieces(node.name, inName),
    below:
      inName.length > 0 || other === undefined
        ? [{ text: node.kind.label, hit: false }]
        : pieces(
            other.in,
            matches.filter((match) => match.in === other.in),
          ),
    serif: false,
    take: () => reveal(node.id),
  };
}

function recommendationHit({ node, matches }: Search['recommendations'][number]): Hit {
  const cut = excerpt(
    node.text,
    matches.filter((match) => match.field === 'TEXT'),
  );
  return {
    id: node.id,
    group: 'Recommendations',
    kind: 'Recommendation',
    title: [{ text: node.number, hit: matches.some((match) => match.field === 'NUMBER') }],
    below: pieces(cut.text, cut.ranges),
    serif: true,
    take: () => reveal(node.id),
  };
}

function passageHit({ node, matches }: Search['passages'][number]): Hit {
  const cut = excerpt(node.text, matches);
  const [first] = matches;
  const { number, title } = node.section;
  return {
    id: node.id,
    group: 'In the text',
    kind: null,
    title: [{ text: `${number === null ? '' : `${number}. `}${title}, line ${node.lines.first}`, hit: false }],
    below: pieces(cut.text, cut.ranges),
    serif: true,
    take: () =>
      go({
        passage: node.id,
        mark: first === undefined ? null : { start: first.start, end: first.end },
        pane: 'document',
      }),
  };
}
