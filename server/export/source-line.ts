import type { Extract } from './extract.ts';

/** What the piece is, out of which documents, in which version: "Compact Graph, version 0123456; from United Nations, Summary …, 2017". */
export function sourceLine({ version, documents }: Pick<Extract, 'version' | 'documents'>): string {
  const works = documents.map(({ publisher, title, date }) => `${publisher}, ${title}, ${date}`);
  return [`Compact Graph, version ${version}`, ...(works.length === 0 ? [] : [`from ${works.join('; ')}`])].join('; ');
}
