import type { Resolvers } from '../generated/resolvers.ts';
import { Document, Section } from './document.ts';
import { Entity, entityFields, Node } from './entity.ts';
import { Issue, Position } from './issue.ts';
import { Kind, KindCount, RelationType, RelationTypeCount } from './ontology.ts';
import { Mention, Passage, Sentence } from './passage.ts';
import { Query } from './query.ts';
import { Recommendation } from './recommendation.ts';
import { Evidence, Relation } from './relation.ts';
import { Searched, SearchResult } from './search.ts';
import { Statistics } from './statistics.ts';
import { Path, Subgraph } from './subgraph.ts';
import { mechanismSupport, Support } from './support.ts';
import { CertificateScope, Graded, Trace } from './trace.ts';
import { TraceQuery } from './trace-query.ts';

/** The resolvers of schema.graphql, by type; a field that a row has by the same name needs none. */
export const resolvers: Resolvers = {
  Query: { ...Query, ...TraceQuery },
  Node,
  Entity,
  Actor: entityFields,
  Mechanism: { ...entityFields, ...mechanismSupport },
  Theme: entityFields,
  Event: entityFields,
  Place: entityFields,
  Recommendation,
  Issue,
  Position,
  Document,
  Section,
  Passage,
  Sentence,
  Mention,
  Relation,
  Evidence,
  Subgraph,
  Path,
  Trace,
  Support,
  CertificateScope,
  Graded,
  SearchResult,
  Searched,
  Kind,
  RelationType,
  Statistics,
  KindCount,
  RelationTypeCount,
};
