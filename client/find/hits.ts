import type { SearchQuery, UpperKind } from '../generated/graphql.ts';
import { go } from '../state.ts';
import { excerpt, type Piece, pieces } from './excerpt.ts';
import { reveal } from './reveal.ts';

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
/** The answer's hits in the order in which they are listed. */
export function hitsOf(search: Search): readonly Hit[] {
  return [
    ...search.entities.map(entityHit),
    ...search.recommendations.map(recommendationHit),
    ...search.passages.map(passageHit),
  ];
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
