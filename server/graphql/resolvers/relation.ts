import { type GraphContext, readDocuments, readEntities, readPassage } from '../context.ts';
import { present } from '../errors.ts';
import type { EvidenceResolvers, RelationResolvers } from '../generated/resolvers.ts';
import { lines } from './lines.ts';

export const Relation: RelationResolvers = {
  type: async (row, _, { load }) => present((await load.ontology()).typeById.get(row.type), `the type ${row.type}`),
  source: (row, _, context) => readEnd(row.source, context),
  target: (row, _, context) => readEnd(row.target, context),
  consensus,
  attributedTo: (row, _, context) => readEntities(row.voices, context),
  derivedFrom: (row, _, { load }) =>
    Promise.all(row.derivedFrom.map(async (id) => present(await load.relation.load(id), `the relation ${id}`))),
  evidence: (row, _, { load }) => load.evidenceOfRelation.load(row.id),
  documents: (row, _, context) => readDocuments(row.documents, context),
};

export const Evidence: EvidenceResolvers = {
  passage: (row, _, context) => readPassage(row.passage, context),
  consensus,
  voices: (row, _, context) => readEntities(row.voices, context),
  quote: async (row, _, context) => (await readPassage(row.passage, context)).text.slice(row.start, row.end),
  lines,
};

async function readEnd(id: string, { load }: GraphContext) {
  return present(await load.entity.load(id), `the entity ${id}`);
}

/** The grade of a relation or a piece of evidence; null where the text grades none. */
export function consensus(row: {
  readonly spread: number | null;
  readonly agreement: number | null;
  readonly consensusLabel: string | null;
  readonly consensusPhrase: string | null;
}) {
  const { spread, agreement, consensusLabel: label, consensusPhrase: phrase } = row;
  return label === null || phrase === null ? null : { spread, agreement, label, phrase };
}
