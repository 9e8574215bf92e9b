import type { IssuesQuery } from '../generated/graphql.ts';

/** An issue as the page asks for it. */
export type Issue = IssuesQuery['issues'][number];
