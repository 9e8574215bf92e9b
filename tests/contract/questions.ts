import type { Graph } from '../../server/knowledge/graph.ts';
import type { Direction, Store } from '../../server/store/port.ts';
import type { Ask } from './answer.ts';
import { type RandomArguments, randomArguments } from './random-arguments.ts';

type Question = Exclude<keyof Store, 'name' | 'within' | 'close' | 'search'>;
type MakeAsk = (args: RandomArguments, graph: Graph) => Ask;

/** How each question is asked with random arguments. Search is not among them: its order is each store's own, its listed cases are. */
const QUESTIONS: Readonly<Record<Question, MakeAsk>> = {
  version: () => ask([], (store) => store.version()),
  statistics: () => ask([], (store) => store.statistics()),
  ontology: () => ask([], (store) => store.ontology()),
  documents: () => ask([], (store) => store.documents()),

  entitiesById: (args) => askIds(args.entityIds(), (store, ids) => store.entitiesById(ids)),
  relationsById: (args) => askIds(args.relationIds(), (store, ids) => store.relationsById(ids)),
  sectionsById: (args) => askIds(args.sectionIds(), (store, ids) => store.sectionsById(ids)),
  passagesById: (args) => askIds(args.passageIds(), (store, ids) => store.passagesById(ids)),
  relationsIn: (args) => askIds(args.passageIds(), (store, ids) => store.relationsIn(ids)),
  evidenceOfRelations: (args) => askIds(args.relationIds(), (store, ids) => store.evidenceOfRelations(ids)),
  evidenceOfPositions: (args) => askIds(args.positionIds(), (store, ids) => store.evidenceOfPositions(ids)),
  sectionsOf: (args) => askIds(args.documents(), (store, ids) => store.sectionsOf(ids)),
  passagesOf: (args) => askIds(args.sectionIds(), (store, ids) => store.passagesOf(ids)),
  sentencesOf: (args) => askIds(args.documents(), (store, ids) => store.sentencesOf(ids)),
  mentionsIn: (args) => askIds(args.passageIds(), (store, ids) => store.mentionsIn(ids)),
  issuesAbout: (args, graph) => askIds(debatedIds(args, graph), (store, ids) => store.issuesAbout(ids)),
  positionsOf: (args, { entities }) => askIds(issueIds(args, entities), (store, ids) => store.positionsOf(ids)),

  graded: (args) => {
    const { spread, agreement, documents } = args.relationFilter();
    return ask([spread, agreement, documents], (store) => store.graded({ spread, agreement, documents }));
  },
  entities: (args, { entities }) => {
    const filter = args.entityFilter();
    const page = args.page(entities);
    return ask([filter, page], (store) => store.entities(filter, page));
  },
  recommendations: (args, { entities }) => {
    const filter = args.recommendationFilter();
    const isOther = args.random.chance(0.1);
    const page = args.page(entities.filter(({ upper }) => (upper === 'Recommendation') !== isOther));
    return ask([filter, page], (store) => store.recommendations(filter, page));
  },
  relations: (args, { relations }) => {
    const filter = args.relationFilter();
    const page = args.page(relations);
    return ask([filter, page], (store) => store.relations(filter, page));
  },
  relationsOf: (args, { relations }) => {
    const ids = args.entityIds();
    const direction = args.random.pick<Direction>(['OUT', 'IN', 'BOTH']);
    const filter = { ...args.relationFilter(), direction };
    const page = args.page(relations);
    return ask([ids, filter, page], (store) => store.relationsOf(ids, filter, page));
  },
  mentionsOf: (args, { mentions }) => {
    const ids = args.entityIds();
    const documents = args.documentsOrAll();
    const page = args.page(mentions);
    return ask([ids, documents, page], (store) => store.mentionsOf(ids, documents, page));
  },
  neighbourhood: (args) => {
    const { random } = args;
    const reach = { depth: random.whole(0, 4), kinds: args.kinds(), types: args.types() };
    const asked = { of: args.entityIds(), ...reach, limit: random.pick([0, 1, 7, 40, 500, 100_000]) };
    return ask([asked], (store) => store.neighbourhood(asked));
  },
  paths: (args, { entities, relations }) => {
    const { random } = args;
    // Ends of relations, so that mostly there are paths.
    const ends = relations.flatMap(({ source, target }) => [source, target]);
    const tied = ends.length > 0 ? ends : entities.map(({ id }) => id);
    const from = random.pick([...Array.from({ length: 12 }, () => random.pick(tied)), 'no-such-id']);
    const to = random.pick([...Array.from({ length: 12 }, () => random.pick(tied)), 'no-such-id', from]);
    const asked = { from, to, maxLength: random.pick([0, 1, 2, 3, 4, 4]), first: random.pick([0, 1, 3, 10, 50]) };
    return ask([asked], (store) => store.paths(asked));
  },
};

/** Every question, each with its name and as many random arguments as asked, from the seed. */
export function randomQuestions(graph: Graph, seed: number, count: number) {
  return Object.entries(QUESTIONS).map(([name, make], i) => {
    const args = randomArguments(graph, seed * 1000 + i);
    return { name, asks: Array.from({ length: count }, () => make(args, graph)) };
  });
}

function ask(asked: readonly unknown[], of: Ask['of']): Ask {
  return { asked, of };
}

function askIds(ids: readonly string[], of: (store: Store, ids: readonly string[]) => Promise<unknown>): Ask {
  return { asked: [ids], of: (store) => of(store, ids) };
}

/** Entities that some issue may be about, beside any others. */
function debatedIds(args: RandomArguments, { positions, evidence, mentions }: Graph): readonly string[] {
  const told = new Set(evidence.filter(({ position }) => position !== null).map(({ passage }) => passage));
  const named = mentions.filter(({ passage }) => told.has(passage)).map(({ entity }) => entity);
  const standing = positions.flatMap(({ recommendations }) => recommendations);
  return [...args.random.some(named, 2), ...args.random.some(standing, 2), ...args.entityIds()];
}

/** Issues, beside entities that are none. */
function issueIds(args: RandomArguments, entities: Graph['entities']): readonly string[] {
  const issues = entities.filter(({ upper }) => upper === 'Issue');
  return [...args.random.some(issues, 3).map(({ id }) => id), ...args.entityIds()];
}
