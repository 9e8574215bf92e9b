import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../graphql/examples/', import.meta.url);

/** A worked query that GraphiQL opens in a tab of its own. */
export interface Example {
  /** "01-regional-consultative-processes" */
  readonly name: string;
  /** The question in words, then the query that asks it. */
  readonly query: string;
}

/** The worked queries, in the order of their file names. */
export function readExamples(): readonly Example[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: file.replace('.graphql', ''), query: readFileSync(new URL(file, FOLDER), 'utf8') }));
}
