import type { Graph } from '../../server/knowledge/graph.ts';

interface Row {
  readonly id: string;
  readonly order: number;
}

/** What is wrong in a graph, a line each: ids twice, orders that don't ascend, ends that are not there, ranges out of their text. */
export function findingsOf(graph: Graph): readonly string[] {
  return [...listFindings(graph), ...textFindings(graph), ...tieFindings(graph)];
}

function* listFindings(graph: Graph): Generator<string> {
  const { documents, sections, passages, sentences, entities, mentions, relations, evidence, positions } = graph;
  const lists: Readonly<Record<string, readonly Row[]>> = {
    ...{ documents, sections, passages, sentences, entities, mentions, relations, evidence, positions },
  };
  for (const [name, rows] of Object.entries(lists)) {
    if (new Set(rows.map(({ id }) => id)).size < rows.length) yield `${name}: an id stands twice`;
    if (rows.some(({ order }, i) => i > 0 && order <= (rows[i - 1]?.order ?? 0)))
      yield `${name}: order does not ascend`;
  }
}

/** Sections, passages, and all that stands in a passage. */
function* textFindings(graph: Graph): Generator<string> {
  const documents = idsOf(graph.documents);
  const sections = idsOf(graph.sections);
  const passages = new Map(graph.passages.map((row) => [row.id, row]));
  const lines = new Map(graph.documents.map(({ id, text }) => [id, text.split('\n')]));
  for (const { id, document, parent } of graph.sections) {
    if (!documents.has(document) || (parent !== null && !sections.has(parent))) yield `section ${id}: stands nowhere`;
  }
  for (const { id, document, section, text, firstLine, lastLine } of graph.passages) {
    if (!sections.has(section)) yield `passage ${id}: stands nowhere`;
    const source = (lines.get(document) ?? []).slice(firstLine - 1, lastLine).join(' ');
    if (source !== text) yield `passage ${id}: is not what its lines say`;
  }
  for (const { id, passage, start, end, firstLine, lastLine } of [
    ...graph.sentences,
    ...graph.mentions,
    ...graph.evidence,
  ]) {
    const { text = '', lineOffsets = [], lineNumbers = [] } = passages.get(passage) ?? {};
    const lineAt = (offset: number) => lineNumbers[lineOffsets.filter((line) => line <= offset).length - 1];
    if (start >= end || end > text.length) yield `${id}: is no stretch of its passage`;
    if (lineAt(start) !== firstLine || lineAt(end - 1) !== lastLine) yield `${id}: is not on its lines`;
  }
}

/** Entities, relations, evidence and positions. */
function* tieFindings(graph: Graph): Generator<string> {
  const entities = new Map(graph.entities.map((row) => [row.id, row]));
  const upperOf = new Map(graph.kinds.map(({ id, upper }) => [id, upper]));
  const types = new Map(graph.relationTypes.map((row) => [row.id, row]));
  const relations = idsOf(graph.relations);
  const positions = idsOf(graph.positions);
  for (const { id, kind, upper, area } of graph.entities) {
    if (upperOf.get(kind) !== upper) yield `entity ${id}: ${kind} is no ${upper}`;
    if (area !== null && entities.get(area)?.kind !== 'theme.area') yield `entity ${id}: stands in no area`;
  }
  for (const { id, type, source, target, derivedFrom, basis } of graph.relations) {
    const [from, to, { domain = [], range = [] } = {}] = [entities.get(source), entities.get(target), types.get(type)];
    if (from === undefined || !domain.includes(from.upper)) yield `relation ${id}: can't begin there`;
    if (to === undefined || !range.includes(to.upper)) yield `relation ${id}: can't end there`;
    if (derivedFrom.some((premise) => !relations.has(premise))) yield `relation ${id}: derived from nothing`;
    if (derivedFrom.length > 0 !== (basis === 'INFERRED')) yield `relation ${id}: derived, or not`;
  }
  for (const { id, relation, position, voices } of graph.evidence) {
    const isOf = relation === null ? position !== null && positions.has(position) : relations.has(relation);
    if (!isOf || (relation !== null && position !== null)) yield `evidence ${id}: is for nothing, or for two`;
    if (voices.some((voice) => entities.get(voice)?.upper !== 'Actor')) yield `evidence ${id}: a voice is no actor`;
  }
  for (const { id, entity } of graph.mentions) if (!entities.has(entity)) yield `mention ${id}: of nothing`;
  for (const { id, issue } of graph.positions) {
    if (entities.get(issue)?.upper !== 'Issue') yield `position ${id}: on no issue`;
  }
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}
