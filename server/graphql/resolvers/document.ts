import { readDocument } from '../context.ts';
import type { DocumentResolvers, SectionResolvers } from '../generated/resolvers.ts';

export const Document: DocumentResolvers = {
  sections: async (row, _, { load }) => (await load.sectionsOf.load(row.id)).filter(({ parent }) => parent === null),
  passages: async (row, _, { load }) => {
    const sections = await load.sectionsOf.load(row.id);
    const passages = await Promise.all(sections.map(({ id }) => load.passagesOf.load(id)));
    return passages.flat().toSorted((a, b) => a.order - b.order);
  },
};

export const Section: SectionResolvers = {
  document: (row, _, context) => readDocument(row.document, context),
  parent: (row, _, { load }) => (row.parent === null ? null : load.section.load(row.parent)),
  passages: (row, _, { load }) => load.passagesOf.load(row.id),
  sections: async (row, _, { load }) =>
    (await load.sectionsOf.load(row.document)).filter(({ parent }) => parent === row.id),
};
