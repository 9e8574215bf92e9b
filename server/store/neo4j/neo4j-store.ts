import type { Driver } from 'neo4j-driver';
import type { DocumentRow } from '../../knowledge/graph.ts';
import type { OntologyRows, Store } from '../port.ts';
import type { Neo4jConfig } from './config.ts';
import { connect } from './connect.ts';
import { readEntities } from './entities.ts';
import { readEntitiesById } from './entities-by-id.ts';
import { readEvidenceOfRelations } from './evidence-of-relations.ts';
import { readGraded } from './graded.ts';
import { readIssuesAbout } from './issues-about.ts';
import { readMentionsOf } from './mentions-of.ts';
import { readNeighbourhood } from './neighbourhood.ts';
import { readOntology } from './ontology.ts';
import { readPaths } from './paths.ts';
import { readEvidenceOfPositions, readPositionsOf } from './positions.ts';
import type { Question } from './question.ts';
import { readOnce } from './read-once.ts';
import { createReader, type Reader } from './reader.ts';
import { readRecommendations } from './recommendations.ts';
import { readRelations } from './relations.ts';
import { readRelationsById } from './relations-by-id.ts';
import { readRelationsIn } from './relations-in.ts';
import { readRelationsOf } from './relations-of.ts';
import { readSearch } from './search.ts';
import { readVocabulary } from './search-vocabulary.ts';
import { readStatistics } from './statistics.ts';
import {
  readDocuments,
  readMentionsIn,
  readPassagesById,
  readPassagesOf,
  readSectionsById,
  readSectionsOf,
  readSentencesOf,
} from './text.ts';

/** Who asks is waiting: a database that is down is told as down soon. */
const RETRY_MS = 1_500;

/**
 * A store that puts each question to a Neo4j that `loadGraph` filled, for reading only; it follows when another version is loaded.
 * Every question may end with StoreError `unavailable`, `busy`, `timeout`, or `empty` where nothing is loaded yet.
 * @throws {StoreError} `unavailable` when Neo4j does not answer, refuses the user or is too old
 */
export async function createNeo4jStore(config: Neo4jConfig): Promise<Store> {
  return createStoreOn(await connect(config, RETRY_MS), config);
}

/** The same on a driver that is there already, which the store closes. */
export function createStoreOn(driver: Driver, config: Neo4jConfig): Store {
  const kept = {
    readOntology: readOnce(readOntology),
    readDocuments: readOnce(readDocuments),
    readVocabulary: readOnce(readVocabulary),
  };
  return storeOn(createReader(driver, config), kept, () => driver.close());
}

/** What is asked all the time, and small beside what is built of it. */
interface Kept {
  readonly readOntology: Question<OntologyRows>;
  readonly readDocuments: Question<readonly DocumentRow[]>;
  readonly readVocabulary: Question<ReadonlySet<string>>;
}

function storeOn(reader: Reader, kept: Kept, close: () => Promise<void>): Store {
  const { answer, version } = reader;
  return {
    name: 'neo4j',
    version,
    statistics: () => answer(readStatistics),
    ontology: () => answer(kept.readOntology),

    entitiesById: (ids) => answer((ask) => readEntitiesById(ask, ids)),
    entities: (filter, page) => answer((ask) => readEntities(ask, filter, page)),
    recommendations: (filter, page) => answer((ask) => readRecommendations(ask, filter, page)),
    issuesAbout: (ids) => answer((ask) => readIssuesAbout(ask, ids)),
    positionsOf: (issues) => answer((ask) => readPositionsOf(ask, issues)),

    relationsById: (ids) => answer((ask, known) => readRelationsById(ask, known, ids)),
    relations: (filter, page) => answer((ask, known) => readRelations(ask, known, filter, page)),
    relationsOf: (ids, filter, page) => answer((ask, known) => readRelationsOf(ask, known, ids, filter, page)),
    relationsIn: (passages) => answer((ask, known) => readRelationsIn(ask, known, passages)),

    evidenceOfRelations: (ids) => answer((ask, known) => readEvidenceOfRelations(ask, known, ids)),
    evidenceOfPositions: (ids) => answer((ask) => readEvidenceOfPositions(ask, ids)),
    graded: (filter) => answer((ask) => readGraded(ask, filter)),

    documents: () => answer(kept.readDocuments),
    sectionsById: (ids) => answer((ask) => readSectionsById(ask, ids)),
    sectionsOf: (documents) => answer((ask) => readSectionsOf(ask, documents)),
    passagesById: (ids) => answer((ask) => readPassagesById(ask, ids)),
    passagesOf: (sections) => answer((ask) => readPassagesOf(ask, sections)),
    sentencesOf: (documents) => answer((ask) => readSentencesOf(ask, documents)),
    mentionsIn: (passages) => answer((ask) => readMentionsIn(ask, passages)),
    mentionsOf: (ids, documents, page) => answer((ask) => readMentionsOf(ask, ids, documents, page)),

    neighbourhood: (asked) => answer((ask, known) => readNeighbourhood(ask, known, asked)),
    paths: (asked) => answer((ask, known) => readPaths(ask, known, asked)),
    search: (asked) => answer((ask, known) => readSearch(ask, known, kept.readVocabulary, asked)),

    within: (signal) => {
      const view = reader.within(signal);
      return { ...storeOn({ ...reader, ...view }, kept, close), confirm: view.confirm };
    },
    close,
  };
}
