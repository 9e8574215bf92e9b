import type { DocumentRow, EvidenceRow, PassageRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import type { EvidenceFact, Extract } from './extract.ts';
import type { PickedRows } from './selection.ts';

/** Reads all that the picked rows point at: the words of each relation, who said them, where, in which document. */
export async function readExtract(store: Store, { entities, relations, drawnAt }: PickedRows): Promise<Extract> {
  const [version, ontology, documents, evidenceByRelation] = await Promise.all([
    store.version(),
    store.ontology(),
    store.documents(),
    store.evidenceOfRelations(relations.map(({ id }) => id)),
  ]);
  const evidence = await readEvidenceFacts(store, [...evidenceByRelation.values()].flat());
  const others = [...entities.map(({ area }) => area), ...relations.flatMap(({ voices }) => voices)];
  const entityById = new Map([
    ...(await store.entitiesById(unique(others))),
    ...entities.map((row) => [row.id, row] as const),
  ]);
  const documentById = new Map(documents.map((row) => [row.id, row]));
  const kindById = new Map(ontology.kinds.map((row) => [row.id, row]));
  const typeById = new Map(ontology.relationTypes.map((row) => [row.id, row]));
  const inDocuments = (ids: readonly string[]) => ids.map((id) => held(documentById, id, 'document'));
  const used = new Set([...entities, ...relations].flatMap((row) => row.documents));
  return {
    version,
    documents: documents.filter(({ id }) => used.has(id)),
    kinds: ontology.kinds.filter(({ id }) => entities.some(({ kind }) => kind === id)),
    types: ontology.relationTypes.filter(({ id }) => relations.some(({ type }) => type === id)),
    entities: entities.map((row) => ({
      row,
      kind: held(kindById, row.kind, 'kind'),
      area: row.area === null ? null : held(entityById, row.area, 'area'),
      documents: inDocuments(row.documents),
      drawn: drawnAt.get(row.id) ?? null,
    })),
    relations: relations.map((row) => ({
      row,
      type: held(typeById, row.type, 'type'),
      source: held(entityById, row.source, 'entity'),
      target: held(entityById, row.target, 'entity'),
      voices: row.voices.map((id) => held(entityById, id, 'voice')),
      documents: inDocuments(row.documents),
      evidence: (evidenceByRelation.get(row.id) ?? []).map(({ id }) => held(evidence, id, 'evidence')),
    })),
  };
}

/** Evidence by its id, each with its words, its place and who said them. */
export async function readEvidenceFacts(
  store: Store,
  rows: readonly EvidenceRow[],
): Promise<ReadonlyMap<string, EvidenceFact>> {
  const [passages, voices, documents] = await Promise.all([
    store.passagesById(unique(rows.map(({ passage }) => passage))),
    store.entitiesById(unique(rows.flatMap((row) => row.voices))),
    store.documents(),
  ]);
  const sections = await store.sectionsById(unique([...passages.values()].map(({ section }) => section)));
  const documentById = new Map<string, DocumentRow>(documents.map((row) => [row.id, row]));
  return new Map(
    rows.map((row) => {
      const passage: PassageRow = held(passages, row.passage, 'passage');
      const fact: EvidenceFact = {
        row,
        quote: passage.text.slice(row.start, row.end),
        lines: { first: row.firstLine, last: row.lastLine },
        passage,
        section: held(sections, passage.section, 'section'),
        document: held(documentById, passage.document, 'document'),
        voices: row.voices.map((id) => held(voices, id, 'voice')),
      };
      return [row.id, fact];
    }),
  );
}

function unique(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

/** What the graph must hold, as its check has made sure; its absence is a fault of ours. */
function held<Row>(rows: ReadonlyMap<string, Row>, id: string, what: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`the graph lacks the ${what} ${id}`);
  return row;
}
