import type { EntityRow, Graph } from '../../server/knowledge/graph.ts';

/** A typical question, and what it is asked of. */
export interface BenchQuestion {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ENTITY = /* GraphQL */ `query ($id: ID!) {
  node(id: $id) { id ... on Entity { name kind { label } relations(first: 50) { totalCount nodes {
    id basis stance role type { label } source { id label } target { id label } consensus { label }
    evidence { quote lines { first last } passage { id } voices { label } }
  } } } }
}`;
const RECOMMENDATIONS = /* GraphQL */ `query ($documents: [ID!]) {
  recommendations(documents: $documents, first: 20) { totalCount nodes {
    id number text area { id name } themes { id label } passage { id section { title } }
  } }
}`;
const SEARCH = /* GraphQL */ `query ($text: String!) {
  search(text: $text, first: 10) { found entities { score node { id label } } passages { score node { id text } } }
}`;
const NEIGHBOURHOOD = /* GraphQL */ `query ($of: [ID!]!) {
  neighbourhood(of: $of, depth: 1, limit: 40) { total
    nodes { id label kind { id } } relations { id basis stance type { id } source { id } target { id } } }
}`;
const PATHS = /* GraphQL */ `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 3, first: 3) { length nodes { id label } relations { id evidence { quote } } }
}`;
const TRACE = /* GraphQL */ `query ($recommendation: ID!) {
  trace(recommendation: $recommendation) { summary
    support { because directness mechanism { id name } evidence { quote lines { first last } } } about { mechanism { id } } }
}`;
const REVERSE = /* GraphQL */ `query ($id: ID!) {
  node(id: $id) { ... on Mechanism { supports(first: 20) { totalCount nodes {
    directness because recommendation { id number text } evidence { quote }
  } } } }
}`;
const MATRIX = /* GraphQL */ `query ($rows: [ID!]!, $columns: [ID!]!) {
  matrix(rows: $rows, columns: $columns) { rows { entity { id label } filled } columns { entity { id label } filled }
    cells { row { id } column { id } count } }
}`;

/** The eight questions, each asked of what has about as many relations in a small corpus as in a large one: so that answers are of one size. */
export function benchQuestions(graph: Graph): readonly BenchQuestion[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of graph.relations) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const near = (upper: EntityRow['upper'], degree: number) =>
    graph.entities
      .filter((entity) => entity.upper === upper)
      .toSorted((a, b) => Math.abs((degrees.get(a.id) ?? 0) - degree) - Math.abs((degrees.get(b.id) ?? 0) - degree))
      .slice(0, 40)
      .map(({ id }) => id);
  const mechanisms = near('Mechanism', 8).slice(0, 8);
  const actors = near('Actor', 8).slice(0, 8);
  const [mechanism = ''] = mechanisms;
  const [actor = ''] = actors;
  const supported = new Set(
    graph.relations.filter(({ type, basis }) => type === 'SUPPORTS' && basis === 'STATED').map(({ target }) => target),
  );
  const recommendation = near('Recommendation', 5).find((id) => supported.has(id)) ?? [...supported][0] ?? '';
  const [document] = graph.documents;
  const areas = graph.entities.filter(({ kind, id }) => kind === 'theme.area' && id.startsWith(`${document?.id}-`));
  return [
    { name: 'entity', query: ENTITY, variables: { id: mechanism } },
    { name: 'recommendations', query: RECOMMENDATIONS, variables: { documents: [document?.id] } },
    { name: 'search', query: SEARCH, variables: { text: 'migration border' } },
    { name: 'neighbourhood', query: NEIGHBOURHOOD, variables: { of: [mechanism] } },
    { name: 'paths', query: PATHS, variables: { from: mechanism, to: actor } },
    { name: 'trace', query: TRACE, variables: { recommendation } },
    { name: 'reverse trace', query: REVERSE, variables: { id: mechanism } },
    { name: 'matrix', query: MATRIX, variables: { rows: mechanisms, columns: areas.map(({ id }) => id) } },
  ];
}
