import type { Graph } from '../../knowledge/graph.ts';
import type { Store } from '../port.ts';
import { entities } from './entities.ts';
import { freezeGraph } from './freeze-graph.ts';
import { graded } from './graded.ts';
import { indexGraph } from './graph-index.ts';
import { mentionsOf } from './mentions-of.ts';
import { neighbourhood } from './neighbourhood.ts';
import { pickRows, rowsByParent } from './page-rows.ts';
import { paths } from './paths.ts';
import { recommendations } from './recommendations.ts';
import { relations } from './relations.ts';
import { relationsOf } from './relations-of.ts';
import { search } from './search.ts';
import { indexSearch } from './search-index.ts';
import { statistics } from './statistics.ts';

/** A store that answers from a graph held in memory, which it freezes. All indexes are built here, once; nothing needs closing. */
export function createMemoryStore(graph: Graph): Store {
  const index = indexGraph(freezeGraph(graph));
  const searchIndex = indexSearch(index);
  const counts = statistics(graph);
  const { kinds, relationTypes, consensus, rules } = graph;
  const ontology = Object.freeze({ kinds, relationTypes, consensus, rules });
  return {
    name: 'memory',
    version: async () => graph.version,
    statistics: async () => counts,
    ontology: async () => ontology,

    entitiesById: async (ids) => pickRows(ids, index.entityById),
    entities: async (filter, page) => entities(index, filter, page),
    recommendations: async (filter, page) => recommendations(index, filter, page),
    issuesAbout: async (ids) =>
      [...new Set(ids.flatMap((id) => index.issuesByEntity.get(id) ?? []))].sort((a, b) => a.order - b.order),
    positionsOf: async (issues) => rowsByParent(issues, index.issueById, index.positionsByIssue),

    relationsById: async (ids) => pickRows(ids, index.relationById),
    relations: async (filter, page) => relations(index, filter, page),
    relationsOf: async (ids, filter, page) => relationsOf(index, ids, filter, page),
    relationsIn: async (passages) => rowsByParent(passages, index.passageById, index.relationsByPassage),

    evidenceOfRelations: async (ids) => rowsByParent(ids, index.relationById, index.evidenceByRelation),
    evidenceOfPositions: async (ids) => rowsByParent(ids, index.positionById, index.evidenceByPosition),
    graded: async (filter) => graded(index, filter),

    documents: async () => index.documents,
    sectionsById: async (ids) => pickRows(ids, index.sectionById),
    sectionsOf: async (documents) => rowsByParent(documents, index.documentById, index.sectionsByDocument),
    passagesById: async (ids) => pickRows(ids, index.passageById),
    passagesOf: async (sections) => rowsByParent(sections, index.sectionById, index.passagesBySection),
    sentencesOf: async (documents) => rowsByParent(documents, index.documentById, index.sentencesByDocument),
    mentionsIn: async (passages) => rowsByParent(passages, index.passageById, index.mentionsByPassage),
    mentionsOf: async (ids, documents, page) => mentionsOf(index, ids, documents, page),

    neighbourhood: async (asked) => neighbourhood(index, asked),
    paths: async (asked) => paths(index, asked),
    search: async (asked) => search(index, searchIndex, asked),

    close: async () => {},
  };
}
