import type { EntityRow, Graph, RelationRow } from '../../server/knowledge/graph.ts';
import { fold, searchText } from '../../server/store/fold.ts';
import type { Store } from '../../server/store/port.ts';
import type { EntityFilter, RecommendationFilter, RelationFilter } from '../../server/store/row-filters.ts';
import { checkCursor, cut, each, pick } from './plain-rows.ts';
import { plainStatistics } from './plain-statistics.ts';
import { plainNeighbourhood, plainPaths } from './plain-walks.ts';

/**
 * The questions answered as the port words them, by looking through all rows each time: slow, without an index, and so simple that it can be
 * seen to be right. What the stores answer is held against it. It finds nothing in a search.
 */
export function createPlainStore(graph: Graph): Store {
  const { kinds, relationTypes, consensus, rules, documents, sections, passages, sentences } = graph;
  const { entities, mentions, relations, evidence, positions } = graph;
  const issues = entities.filter(({ upper }) => upper === 'Issue');
  const recommendations = entities.filter(({ upper }) => upper === 'Recommendation');
  return {
    name: 'memory',
    version: async () => graph.version,
    statistics: async () => plainStatistics(graph),
    ontology: async () => ({ kinds, relationTypes, consensus, rules }),
    documents: async () => documents,

    entitiesById: async (ids) => pick(ids, entities),
    relationsById: async (ids) => pick(ids, relations),
    sectionsById: async (ids) => pick(ids, sections),
    passagesById: async (ids) => pick(ids, passages),

    issuesAbout: async (ids) =>
      issues.filter(({ id }) => {
        const parts = positions.filter(({ issue }) => issue === id);
        const told = evidence.filter(({ position }) => parts.some((part) => part.id === position));
        const mentioned = mentions.filter(({ passage }) => told.some((piece) => piece.passage === passage));
        const about = [
          ...parts.flatMap(({ recommendations }) => recommendations),
          ...mentioned.map(({ entity }) => entity),
        ];
        return about.some((entity) => ids.includes(entity));
      }),
    positionsOf: async (ids) => each(ids, issues, (id) => positions.filter(({ issue }) => issue === id)),
    sectionsOf: async (ids) => each(ids, documents, (id) => sections.filter(({ document }) => document === id)),
    passagesOf: async (ids) => each(ids, sections, (id) => passages.filter(({ section }) => section === id)),
    sentencesOf: async (ids) => each(ids, documents, (id) => sentences.filter(({ document }) => document === id)),
    mentionsIn: async (ids) => each(ids, passages, (id) => mentions.filter(({ passage }) => passage === id)),
    evidenceOfRelations: async (ids) => each(ids, relations, (id) => evidence.filter((row) => row.relation === id)),
    evidenceOfPositions: async (ids) => each(ids, positions, (id) => evidence.filter((row) => row.position === id)),
    relationsIn: async (ids) =>
      each(ids, passages, (id) => {
        const said = new Set(evidence.filter(({ passage }) => passage === id).map(({ relation }) => relation));
        return relations.filter((row) => said.has(row.id));
      }),

    graded: async ({ spread, agreement, documents: asked }) => {
      const derived = new Set(relations.filter(({ basis }) => basis === 'INFERRED').map(({ id }) => id));
      const among = new Set(
        passages.filter(({ document }) => asked === null || asked.includes(document)).map(({ id }) => id),
      );
      return evidence
        .filter((row) => row.spread !== null || row.agreement !== null)
        .filter((row) => isGrade(row.spread, spread) && isGrade(row.agreement, agreement))
        .filter(({ relation, passage }) => !derived.has(relation ?? '') && among.has(passage));
    },

    entities: async (filter, page) => {
      checkCursor(entities, page, 'entity');
      return cut(
        entities.filter((row) => isKind(row, filter.kinds) && isText(row, filter)),
        page,
        entities,
      );
    },
    recommendations: async (filter, page) => {
      checkCursor(recommendations, page, 'recommendation');
      const rows = recommendations.filter(isAskedFor(filter, relations)).filter((row) => isText(row, filter));
      return cut(rows, page, entities);
    },
    relations: async (filter, page) => {
      checkCursor(relations, page, 'relation');
      return cut(
        relations.filter((row) => isLetThrough(row, filter)),
        page,
        relations,
      );
    },
    relationsOf: async (ids, filter, page) => {
      checkCursor(relations, page, 'relation');
      return each(ids, entities, (id) => {
        const isOut = (row: RelationRow) => filter.direction !== 'IN' && row.source === id;
        const isIn = (row: RelationRow) => filter.direction !== 'OUT' && row.target === id;
        return cut(
          relations.filter((row) => (isOut(row) || isIn(row)) && isLetThrough(row, filter)),
          page,
          relations,
        );
      });
    },
    mentionsOf: async (ids, inDocuments, page) => {
      checkCursor(mentions, page, 'mention');
      return each(ids, entities, (id) => {
        const rows = mentions.filter(
          ({ entity, document }) => entity === id && (inDocuments?.includes(document) ?? true),
        );
        return cut(rows, page, mentions);
      });
    },
    neighbourhood: async (asked) => plainNeighbourhood(graph, asked),
    paths: async (asked) => plainPaths(graph, asked),
    search: async () => ({ entities: [], recommendations: [], passages: [], formsTried: [], approximate: false }),
    close: async () => {},
  };
}

function isKind({ kind, upper }: EntityRow, kinds: readonly string[] | null): boolean {
  return kinds === null || kinds.includes(kind) || kinds.includes(upper);
}

function isText(row: EntityRow, { text, documents }: Pick<EntityFilter, 'text' | 'documents'>): boolean {
  const isHeld = text === null || searchText(row).includes(fold(text));
  return isHeld && (documents === null || row.documents.some((id) => documents.includes(id)));
}

function isGrade(grade: number | null, asked: readonly number[] | null): boolean {
  return asked === null || (grade !== null && asked.includes(grade));
}

function isLetThrough(row: RelationRow, filter: RelationFilter): boolean {
  const { types, basis, stance, spread, agreement, documents } = filter;
  return (
    (types === null || types.includes(row.type)) &&
    (basis === null || basis.includes(row.basis)) &&
    (stance === null || stance.includes(row.stance)) &&
    isGrade(row.spread, spread) &&
    isGrade(row.agreement, agreement) &&
    (documents === null || row.documents.some((id) => documents.includes(id)))
  );
}

/** Whether a recommendation is let through by all that a filter asks of its own fields and its relations. */
function isAskedFor(filter: RecommendationFilter, all: readonly RelationRow[]): (row: EntityRow) => boolean {
  const { areas, themes, mechanisms, actors, status } = filter;
  const relations = all.filter(({ basis }) => basis !== 'INFERRED');
  const from = (ids: readonly string[], ...types: readonly string[]) =>
    relations.filter(({ type, source }) => types.includes(type) && ids.includes(source)).map(({ target }) => target);
  const to = (ids: readonly string[], type: string) =>
    relations.filter((row) => row.type === type && ids.includes(row.target)).map(({ source }) => source);
  const tied = [
    themes === null ? null : to(themes, 'ADDRESSES'),
    mechanisms === null ? null : from(mechanisms, 'SUPPORTS', 'SUBJECT_OF'),
    actors === null
      ? null
      : [...to(actors, 'ADDRESSED_TO'), ...from(actors, 'CALLS_FOR', 'TAKES_POSITION_ON', 'SUBJECT_OF')],
  ];
  return (row) =>
    (areas === null || (row.area !== null && areas.includes(row.area))) &&
    (status === null || row.status === status) &&
    tied.every((ids) => ids === null || ids.includes(row.id));
}
