import { web } from '../data/graph.ts';
import type { RestsOnQuery, SupportLineFragment, TraceQuery } from '../generated/graphql.ts';
import type { Beside, Drawing } from './drawing.ts';
import { layOutRests } from './lay-out-rests.ts';
import { layOutTrace } from './lay-out-trace.ts';

type TraceAnswer = NonNullable<TraceQuery['trace']>;
type Mechanism = Extract<NonNullable<RestsOnQuery['node']>, { readonly __typename: 'Mechanism' }>;

/** A trace's paths as a drawing; what only shares a theme is no path. */
export function drawTrace({ recommendation, groups, about, subjects }: TraceAnswer, width: number): Drawing {
  const { id, number, area, themes } = recommendation;
  const support = groups.flatMap(({ directness, support: lines }) =>
    directness === 'THEMATIC'
      ? []
      : lines.map((line) =>
          supportRow(line, { id: line.mechanism.id, label: line.mechanism.label, kind: 'Mechanism' }),
        ),
  );
  const mechanisms = new Set(about.map(({ mechanism }) => mechanism.id));
  const things = [
    ...subjects
      .filter((subject) => !mechanisms.has(subject.id))
      .map((subject) => ({ ...subject, structural: false, subject: true })),
    ...themes.map((theme) => ({ ...theme, structural: theme.id === area?.id, subject: false })),
  ];
  const rows: Beside[] = [
    ...about.map((line) =>
      aboutRow(line, { id: line.mechanism.id, label: line.mechanism.label, kind: 'Mechanism', number: null }),
    ),
    ...things.map(
      ({ __typename, id: other, label, structural, subject }): Beside => ({
        id: other,
        label,
        kind: __typename,
        number: web.value.things.get(other)?.number ?? null,
        filled: true,
        arrow: subject ? 'circle' : 'vee',
        basis: structural ? 'STRUCTURAL' : 'STATED',
        contested: false,
        word: '',
        through: null,
      }),
    ),
  ];
  return layOutTrace({
    width,
    recommendation: { id, number, under: area === null ? 'running text' : `area ${area.number}` },
    support,
    about: rows,
  });
}

/** What rests on a mechanism as a drawing. */
export function drawRests({ id, label, supports, subjectOf }: Mechanism, width: number): Drawing {
  const supported = supports.nodes.filter(({ directness }) => directness !== 'THEMATIC');
  const end = ({ recommendation }: SupportLineFragment) => ({ ...recommendation, kind: 'Recommendation' as const });
  return layOutRests({
    width,
    mechanism: { id, label },
    rows: [
      ...supported.map((line) => ({ ...supportRow(line, end(line)), number: line.recommendation.number })),
      ...subjectOf.nodes
        .filter((line) => supported.every((other) => other.recommendation.id !== line.recommendation.id))
        .map((line) => aboutRow(line, end(line))),
    ],
    supported: supported.length,
  });
}

function supportRow(line: SupportLineFragment, end: Pick<Beside, 'id' | 'label' | 'kind'>): Beside {
  const { role, path } = line;
  return {
    ...end,
    number: null,
    filled: true,
    arrow: 'triangle',
    basis: path.relations.at(0)?.basis ?? 'STATED',
    contested: path.relations.some(({ contested }) => contested),
    word: role === null ? '' : role.toLowerCase(),
    through: path.nodes.length > 2 ? (path.nodes[1]?.id ?? null) : null,
  };
}

function aboutRow({ path }: SupportLineFragment, end: Pick<Beside, 'id' | 'label' | 'kind' | 'number'>): Beside {
  const [relation] = path.relations;
  return {
    ...end,
    filled: false,
    arrow: 'circle',
    basis: relation?.basis ?? 'STATED',
    contested: relation?.contested ?? false,
    word: '',
    through: null,
  };
}
