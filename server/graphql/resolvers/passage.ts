import { readDocument, readPassage } from '../context.ts';
import { present } from '../errors.ts';
import type { MentionResolvers, PassageResolvers, SentenceResolvers } from '../generated/resolvers.ts';
import { lines } from './lines.ts';

export const Passage: PassageResolvers = {
  lines,
  lineStarts: (row) =>
    row.lineOffsets.map((offset, i) => ({ offset, line: present(row.lineNumbers[i], `a line number in ${row.id}`) })),
  sentences: async (row, _, { load }) => (await load.sentencesByPassage.load(row.document)).get(row.id) ?? [],
  section: async (row, _, { load }) => present(await load.section.load(row.section), `the section ${row.section}`),
  document: (row, _, context) => readDocument(row.document, context),
  mentions: (row, _, { load }) => load.mentionsIn.load(row.id),
  relations: (row, _, { load }) => load.relationsIn.load(row.id),
};

export const Sentence: SentenceResolvers = {
  text: async (row, _, context) => (await readPassage(row.passage, context)).text.slice(row.start, row.end),
  lines,
};

export const Mention: MentionResolvers = {
  entity: async (row, _, { load }) => present(await load.entity.load(row.entity), `the entity ${row.entity}`),
  text: async (row, _, context) => (await readPassage(row.passage, context)).text.slice(row.start, row.end),
  passage: (row, _, context) => readPassage(row.passage, context),
  lines,
};
