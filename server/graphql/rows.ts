import type { Coverage } from '../analysis/coverage.ts';
import type { DocumentRow } from '../knowledge/graph.ts';
import type { SearchRows } from '../store/port.ts';

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

/** What was taken from a document, and which document it is. @public the generated types of the resolvers name it */
export interface CoverageAnswer extends Coverage {
  readonly document: DocumentRow;
}
