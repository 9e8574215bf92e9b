import type { Graph } from '../../server/knowledge/graph.ts';
import type { BenchQuestion } from './questions.ts';

/** Questions that bring as much as the limits let through, asked of what has most relations. */
export function heaviestQuestions(graph: Graph): readonly BenchQuestion[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of graph.relations) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const busiest = graph.entities.toSorted((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
  const [hub] = busiest;
  const far = busiest[Math.floor(busiest.length / 3)];
  const recommendation = busiest.find(({ upper }) => upper === 'Recommendation');
  return [
    {
      name: 'a hundred recommendations with their relations and words',
      query: `{ recommendations(first: 100) { nodes { id text themes { id label } relations(first: 20) { nodes {
        id source { id label } target { id label } evidence { quote lines { first } } } } } } }`,
      variables: {},
    },
    {
      name: 'what supports a hundred recommendations, and what is held against them',
      query: `{ recommendations(first: 100) { nodes { id supportedBy(first: 20) { nodes {
        because mechanism { label } evidence { quote } } } reservations { because evidence { quote } } } } }`,
      variables: {},
    },
    {
      name: 'a trace with all that shares a theme',
      query: `query ($id: ID!) { trace(recommendation: $id, directness: [NAMED, MEMBER, NARRATED, THEMATIC]) {
        summary support { because evidence { quote lines { first } } } nearest { id } } }`,
      variables: { id: recommendation?.id },
    },
    {
      name: 'a hundred paths of six steps',
      query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, first: 100) {
        length nodes { id } relations { id } } }`,
      variables: { from: hub?.id, to: far?.id },
    },
    {
      name: 'two thousand entities around one, with their relations',
      query: `query ($of: [ID!]!) { neighbourhood(of: $of, depth: 4, limit: 2000) { total nodes { id label }
        relations { id type { id } source { id } target { id } } } }`,
      variables: { of: [hub?.id] },
    },
    {
      name: 'the gaps of all documents',
      query: '{ gaps { recommendations { id text } mechanisms { id } themes { id } } }',
      variables: {},
    },
    {
      name: 'a search for four words',
      query: `{ search(text: "migration border governance cooperation", first: 100) { found
        entities { node { id label } } passages { node { id text } } } }`,
      variables: {},
    },
  ];
}
