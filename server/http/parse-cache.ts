import type { DocumentNode } from 'graphql';

/** Longest query that is kept: all of ours are shorter. A made-up one as long as may be would weigh a megabyte once read. */
const LONGEST = 4_000;
const MOST = 200;

/** Queries that were read, the latest of them, so that what a page asks again and again is read once. What could not be read is not kept. */
export function createParseCache() {
  const documents = new Map<string, DocumentNode>();
  return {
    documentCache: {
      get: (text: string) => documents.get(text),
      set: (text: string, document: DocumentNode) => {
        if (text.length > LONGEST) return;
        const [oldest] = documents.size < MOST ? [] : documents.keys();
        if (oldest !== undefined) documents.delete(oldest);
        documents.set(text, document);
      },
    },
    errorCache: { get: () => undefined, set: () => undefined },
  };
}
