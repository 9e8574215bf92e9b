import type {
  DocumentRow,
  EntityRow,
  EvidenceRow,
  Graph,
  MentionRow,
  PassageRow,
  PositionRow,
  RelationRow,
  SectionRow,
  SentenceRow,
} from '../../knowledge/graph.ts';
import { searchText } from '../fold.ts';
import { byId, groupRows, inOrder } from './group-rows.ts';
import { indexSteps, type Step } from './steps.ts';

type ById<Row> = ReadonlyMap<string, Row>;
type Groups<Row> = ReadonlyMap<string, readonly Row[]>;

/** Everything the questions look up, built once. All lists are by `order` and frozen. */
export interface GraphIndex {
  readonly documents: readonly DocumentRow[];
  readonly documentById: ById<DocumentRow>;
  readonly entities: readonly EntityRow[];
  readonly entityById: ById<EntityRow>;
  readonly entitiesByKind: Groups<EntityRow>;
  /** Finer kinds that some entity has, each with its upper kind. */
  readonly upperByKind: ReadonlyMap<string, string>;
  readonly recommendations: readonly EntityRow[];
  readonly recommendationById: ById<EntityRow>;
  readonly recommendationsByArea: Groups<EntityRow>;
  readonly issueById: ById<EntityRow>;
  /** By entity: the issues with a part that it stands on a side of, or that is told in a passage which mentions it. */
  readonly issuesByEntity: Groups<EntityRow>;
  /** What a text filter looks in. */
  readonly searchTextById: ReadonlyMap<string, string>;
  readonly positionById: ById<PositionRow>;
  readonly positionsByIssue: Groups<PositionRow>;
  readonly relations: readonly RelationRow[];
  readonly relationById: ById<RelationRow>;
  readonly relationsByType: Groups<RelationRow>;
  readonly relationsBySource: Groups<RelationRow>;
  readonly relationsByTarget: Groups<RelationRow>;
  readonly relationsByEnd: Groups<RelationRow>;
  readonly relationsByPassage: Groups<RelationRow>;
  /** From each entity along its relations, either way. */
  readonly stepsById: Groups<Step>;
  readonly evidenceByRelation: Groups<EvidenceRow>;
  readonly evidenceByPosition: Groups<EvidenceRow>;
  /** Evidence with a grade, that of INFERRED relations left out. */
  readonly graded: readonly EvidenceRow[];
  readonly sectionById: ById<SectionRow>;
  readonly sectionsByDocument: Groups<SectionRow>;
  readonly passages: readonly PassageRow[];
  readonly passageById: ById<PassageRow>;
  readonly passagesBySection: Groups<PassageRow>;
  readonly sentencesByDocument: Groups<SentenceRow>;
  readonly mentionById: ById<MentionRow>;
  readonly mentionsByPassage: Groups<MentionRow>;
  readonly mentionsByEntity: Groups<MentionRow>;
}

/** Builds the index of a graph; about as long as reading each row a few times. */
export function indexGraph(graph: Graph): GraphIndex {
  const index = { ...indexText(graph), ...indexEntities(graph), ...indexRelations(graph) };
  return { ...index, issuesByEntity: indexIssues(index) };
}

function indexIssues(
  index: Pick<GraphIndex, 'issueById' | 'positionsByIssue' | 'evidenceByPosition' | 'mentionsByPassage'>,
): Groups<EntityRow> {
  const namedIn = ({ id, recommendations }: PositionRow) => [
    ...recommendations,
    ...(index.evidenceByPosition.get(id) ?? []).flatMap(({ passage }) =>
      (index.mentionsByPassage.get(passage) ?? []).map(({ entity }) => entity),
    ),
  ];
  const issues = [...index.issueById.values()];
  return groupRows(issues, ({ id }) => (index.positionsByIssue.get(id) ?? []).flatMap(namedIn));
}

function indexText(graph: Graph) {
  const documents = inOrder(graph.documents);
  const sections = inOrder(graph.sections);
  const passages = inOrder(graph.passages);
  const mentions = inOrder(graph.mentions);
  return {
    documents,
    documentById: byId(documents),
    sectionById: byId(sections),
    sectionsByDocument: groupRows(sections, ({ document }) => [document]),
    passages,
    passageById: byId(passages),
    passagesBySection: groupRows(passages, ({ section }) => [section]),
    sentencesByDocument: groupRows(inOrder(graph.sentences), ({ document }) => [document]),
    mentionById: byId(mentions),
    mentionsByPassage: groupRows(mentions, ({ passage }) => [passage]),
    mentionsByEntity: groupRows(mentions, ({ entity }) => [entity]),
  };
}

function indexEntities(graph: Graph) {
  const entities = inOrder(graph.entities);
  const recommendations = inOrder(entities.filter(({ upper }) => upper === 'Recommendation'));
  const positions = inOrder(graph.positions);
  return {
    entities,
    entityById: byId(entities),
    entitiesByKind: groupRows(entities, ({ kind }) => [kind]),
    upperByKind: new Map(entities.map(({ kind, upper }) => [kind, upper])),
    recommendations,
    recommendationById: byId(recommendations),
    recommendationsByArea: groupRows(recommendations, ({ area }) => [area]),
    issueById: byId(entities.filter(({ upper }) => upper === 'Issue')),
    searchTextById: new Map(entities.map((entity) => [entity.id, searchText(entity)])),
    positionById: byId(positions),
    positionsByIssue: groupRows(positions, ({ issue }) => [issue]),
  };
}

function indexRelations(graph: Graph) {
  const relations = inOrder(graph.relations);
  const evidence = inOrder(graph.evidence);
  const evidenceByRelation = groupRows(evidence, ({ relation }) => [relation]);
  const relationById = byId(relations);
  return {
    relations,
    relationById,
    relationsByType: groupRows(relations, ({ type }) => [type]),
    relationsBySource: groupRows(relations, ({ source }) => [source]),
    relationsByTarget: groupRows(relations, ({ target }) => [target]),
    relationsByEnd: groupRows(relations, ({ source, target }) => [source, target]),
    relationsByPassage: groupRows(relations, ({ id }) => (evidenceByRelation.get(id) ?? []).map((row) => row.passage)),
    stepsById: indexSteps(relations, byId(graph.entities)),
    evidenceByRelation,
    evidenceByPosition: groupRows(evidence, ({ position }) => [position]),
    graded: inOrder(
      evidence.filter(
        ({ spread, agreement, relation }) =>
          (spread !== null || agreement !== null) && relationById.get(relation ?? '')?.basis !== 'INFERRED',
      ),
    ),
  };
}
