import type { EntityRow, EvidenceRow, Graph, SentenceRow } from '../../server/knowledge/graph.ts';
import { compareCodePoints } from '../../server/knowledge/order.ts';
import type { DocumentParts } from './generated-document.ts';
import type { EntityDraft } from './generated-entities.ts';
import type { EvidenceDraft, Material } from './generated-evidence.ts';
import { GENERATED_CONSENSUS, GENERATED_KINDS, GENERATED_RULES, GENERATED_TYPES } from './generated-ontology.ts';
import { generatePositions } from './generated-positions.ts';
import { generateRelations, type RelationDraft } from './generated-relations.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Puts all rows in their order and ties entities by relations and positions, with evidence out of the documents. */
export function assembleGraph(
  random: SeededRandom,
  size: { readonly version: string; readonly relations: number },
  parts: readonly DocumentParts[],
  drafts: readonly EntityDraft[],
): Graph {
  const entities = orderEntities(drafts, parts);
  const passages = numbered(parts.flatMap((part) => part.passages));
  const passageById = new Map(passages.map((row) => [row.id, row]));
  const sentences = numbered(parts.flatMap((part) => part.sentences));
  const hubsFirst = random.shuffle(entities);
  const actors = entities.filter(({ upper }) => upper === 'Actor');
  const entityById = new Map(entities.map((row) => [row.id, row]));
  const telling = sentences.filter(() => random.chance(0.8));
  const material: Material = { random, entities: hubsFirst, entityById, actors, sentences: telling, passageById };

  const placeOf = placeIn(new Map(passages.map(({ id, order }) => [id, order])));
  const drawn = generateRelations(material, size.relations);
  const relations = inPlace(drawn, ({ evidence: [first] }) => (first === undefined ? 0 : placeOf(first)), byRowId);
  const recommendations = entities.filter(({ upper }) => upper === 'Recommendation');
  const issues = entities.filter(({ upper }) => upper === 'Issue');
  const positions = issues.flatMap((issue) => generatePositions(material, issue, recommendations));
  const named = [
    ...relations.flatMap(({ row: { id }, evidence }) => name(evidence, id, { relation: id, position: null })),
    ...positions.flatMap(({ row: { id }, evidence }) => name(evidence, id, { relation: null, position: id })),
  ];
  const evidence = numbered(inPlace(named, placeOf, () => 0));
  return {
    version: size.version,
    kinds: GENERATED_KINDS,
    relationTypes: GENERATED_TYPES,
    consensus: GENERATED_CONSENSUS,
    rules: GENERATED_RULES,
    documents: numbered(parts.map(({ document }) => document)),
    sections: numbered(parts.flatMap((part) => part.sections)),
    passages,
    sentences: giveReasons(random, sentences, evidence),
    entities,
    mentions: numbered(parts.flatMap((part) => part.mentions)),
    relations: numbered(relations.map(({ row }) => row)),
    evidence,
    positions: numbered(positions.map(({ row }) => row)),
  };
}

function numbered<Row extends object>(rows: readonly Row[]): readonly (Row & { readonly order: number })[] {
  return rows.map((row, order) => ({ ...row, order }));
}

/** By kind as the ontology lists them; recommendations and areas as they come, others by name. */
function orderEntities(drafts: readonly EntityDraft[], parts: readonly DocumentParts[]): readonly EntityRow[] {
  const documentsById = new Map<string, Set<string>>();
  for (const { entity, document } of parts.flatMap(({ mentions }) => mentions)) {
    documentsById.set(entity, (documentsById.get(entity) ?? new Set()).add(document));
  }
  const ordered = GENERATED_KINDS.flatMap(({ id }) => {
    const ofKind = drafts.filter(({ kind }) => kind === id);
    return ofKind.some(({ number }) => number !== null) ? ofKind : ofKind.toSorted(byName);
  });
  return numbered(
    ordered.map((draft) => {
      const home = /^doc-\d+/.exec(draft.id) ?? [];
      return { ...draft, documents: [...(documentsById.get(draft.id) ?? home)].sort() };
    }),
  );
}

function byName(a: EntityDraft, b: EntityDraft): number {
  return compareCodePoints(a.name, b.name) || compareCodePoints(a.id, b.id);
}

type PlaceOf = (at: { readonly passage: string; readonly start: number }) => number;

/** Where something stands among all documents, as one number. */
function placeIn(passageOrder: ReadonlyMap<string, number>): PlaceOf {
  return ({ passage, start }) => (passageOrder.get(passage) ?? 0) * 1_000_000 + start;
}

/** By place, each asked for once; what stands in one place by `then`. */
function inPlace<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  then: (a: Item, b: Item) => number,
): readonly Item[] {
  const placed = items.map((item) => ({ item, place: placeOf(item) }));
  return placed.sort((a, b) => a.place - b.place || then(a.item, b.item)).map(({ item }) => item);
}

function byRowId(a: RelationDraft, b: RelationDraft): number {
  return compareCodePoints(a.row.id, b.row.id);
}

function name(evidence: readonly EvidenceDraft[], id: string, of: Pick<EvidenceRow, 'relation' | 'position'>) {
  return evidence.map((piece, i) => ({ id: `${id}#${i + 1}`, ...of, ...piece }));
}

/** null for a sentence in which some evidence stands; all evidence ends with its sentence. */
function giveReasons(
  random: SeededRandom,
  sentences: readonly SentenceRow[],
  evidence: readonly EvidenceRow[],
): readonly SentenceRow[] {
  const used = new Set(evidence.map(({ passage, end }) => `${passage} ${end}`));
  return sentences.map((row) => ({
    ...row,
    reason: used.has(`${row.passage} ${row.end}`) ? null : random.pick(['procedural', 'repeats']),
  }));
}
