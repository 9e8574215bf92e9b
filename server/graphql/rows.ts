import type { Certificate } from '../analysis/certificate.ts';
import type { Coverage } from '../analysis/coverage.ts';
import type { Gaps } from '../analysis/gaps.ts';
import type { Matrix } from '../analysis/matrix.ts';
import type { Trace } from '../analysis/trace.ts';
import type { DocumentRow } from '../knowledge/graph.ts';
import type { PathRows, SearchRows } from '../store/port.ts';

/** How many there are of one kind or type, by its id. @public the generated types of the resolvers name it */
export interface Count {
  readonly id: string;
  readonly count: number;
}

/** A search as it was asked, and what the store found. */
export interface SearchAnswer {
  readonly text: string;
  readonly rows: SearchRows;
}

/** A path as one of several: whether another comes after it. @public the generated types of the resolvers name it */
export interface PathAnswer extends PathRows {
  readonly isLast: boolean;
}

/** The first paths of all that there are, or that were asked of a store beyond them. */
export function firstPaths(paths: readonly PathRows[], first: number): readonly PathAnswer[] {
  return paths.slice(0, first).map((path, i) => ({ ...path, isLast: i === paths.length - 1 }));
}

/** What was taken from a document, and which document it is. @public the generated types of the resolvers name it */
export interface CoverageAnswer extends Coverage {
  readonly document: DocumentRow;
}

/** Lines of one degree. @public to the generated types of resolvers */
export type SupportGroupRow = Trace['groups'][number];
/** One circle of what was looked through. @public to the generated types of resolvers */
export type CertificateScopeRow = Certificate['scopes'][number];
/** A row or a column of a matrix. @public to the generated types of resolvers */
export type MatrixLineRow = Matrix['rows'][number];
/** What is left alone in one area. @public to the generated types of resolvers */
export type AreaGapsRow = Gaps['areas'][number];
/** A sentence, and what was taken from it. @public to the generated types of resolvers */
export type CoveredSentenceRow = Coverage['sentences'][number];
