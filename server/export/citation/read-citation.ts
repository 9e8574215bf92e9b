import { stateSearch } from '../../analysis/absence.ts';
import { certify } from '../../analysis/certificate.ts';
import { readTrace } from '../../analysis/trace.ts';
import type { RelationRow } from '../../knowledge/graph.ts';
import type { Store } from '../../store/port.ts';
import { unknownId } from '../export-error.ts';
import type { EvidenceFact } from '../extract.ts';
import { readEvidenceFacts, readExtract } from '../read-extract.ts';
import { oneLine } from '../safe-text.ts';
import { lineWords, relationWords, sectionWords } from '../words.ts';
import type { Citation } from './citation.ts';
import { citeMatrix } from './cite-matrix.ts';
import { citeRests } from './cite-rests.ts';
import { citeWords } from './cite-words.ts';
import { DATASET, keyOf, reportOf, type Told } from './told.ts';

/**
 * What is cited: the words of a piece of evidence or of a recommendation, a relation, what supports a recommendation, what rests on a
 * mechanism, what of two sides of a matrix meets nothing, what a search found; each of the last four may be that there is nothing.
 */
export type Cited =
  | { readonly of: 'evidence'; readonly id: string }
  | { readonly of: 'relation'; readonly id: string }
  | { readonly of: 'words'; readonly id: string }
  | { readonly of: 'recommendation'; readonly id: string }
  | { readonly of: 'mechanism'; readonly id: string }
  | { readonly of: 'matrix'; readonly rows: readonly string[]; readonly columns: readonly string[] }
  | { readonly of: 'search'; readonly text: string };

/** How the graph knows a relation, for a reader who has not the graph. */
const BASIS_WORDS = {
  STATED: 'The text says so.',
  STRUCTURAL: 'The layout of the text says so.',
  INFERRED: 'Derived by a rule.',
} as const;
const MOST_FOUND = 20;

/**
 * Reads what a citation tells.
 * @param url address of the page that shows it; null for none
 * @throws {ExportError} `unknown-id`
 */
export async function readCitation(store: Store, cited: Cited, url: string | null): Promise<Citation> {
  const version = await store.version();
  const told = { version, url };
  switch (cited.of) {
    case 'evidence':
      return { ...told, ...(await citeEvidence(store, cited.id, version)) };
    case 'relation':
      return { ...told, ...(await citeRelation(store, cited.id, version)) };
    case 'words':
      return { ...told, ...(await citeWords(store, cited.id, version)) };
    case 'mechanism':
      return { ...told, ...(await citeRests(store, cited.id, version)) };
    case 'matrix':
      return { ...told, ...(await citeMatrix(store, cited.rows, cited.columns)) };
    case 'recommendation':
      return { ...told, ...(await citeTrace(store, cited.id, version)) };
    case 'search':
      return { ...told, ...(await citeSearch(store, cited.text)) };
  }
}

async function citeEvidence(store: Store, id: string, version: string): Promise<Told> {
  const parent = id.slice(0, Math.max(0, id.lastIndexOf('#')));
  const lists = await (parent.includes('~')
    ? store.evidenceOfRelations([parent])
    : store.evidenceOfPositions([parent]));
  const row = lists.get(parent)?.find((piece) => piece.id === id);
  if (row === undefined) throw unknownId('evidence', id, version);
  const fact = (await readEvidenceFacts(store, [row])).get(id);
  if (fact === undefined) throw unknownId('evidence', id, version);
  const { document, lines } = fact;
  return {
    key: keyOf(row.passage, `${lines.first}`),
    ...reportOf(document),
    quotes: [{ quote: oneLine(fact.quote), where: oneLine(placeOf(fact)) }],
    statement: null,
  };
}

async function citeRelation(store: Store, id: string, version: string): Promise<Told> {
  const row: RelationRow | undefined = (await store.relationsById([id])).get(id);
  if (row === undefined) throw unknownId('relation', id, version);
  const ends = [...(await store.entitiesById([row.source, row.target])).values()];
  const { relations } = await readExtract(store, { entities: ends, relations: [row], drawnAt: new Map() });
  const [fact] = relations;
  if (fact === undefined) throw unknownId('relation', id, version);
  const grade = row.consensusPhrase === null ? '' : ` Consensus: “${row.consensusPhrase}”.`;
  const contested = row.contested ? ' Contested.' : '';
  const derived = row.rule === null ? '' : ` Rule: ${row.rule}.`;
  return {
    ...DATASET,
    key: keyOf('relation', id),
    title: oneLine(relationWords(fact)),
    quotes: fact.evidence.map((piece, i) => ({
      quote: oneLine(piece.quote),
      where: oneLine(`${workOf(piece, fact.evidence.slice(0, i))}, ${placeOf(piece)}`),
    })),
    statement: oneLine(`${BASIS_WORDS[row.basis]}${derived}${grade}${contested}`),
  };
}

async function citeTrace(store: Store, id: string, version: string): Promise<Told> {
  const row = (await store.entitiesById([id])).get(id);
  if (row?.upper !== 'Recommendation') throw unknownId('recommendation', id, version);
  const [{ summary }, certificate] = await Promise.all([
    readTrace(store, row, ['NAMED', 'MEMBER', 'NARRATED']),
    certify(store, row),
  ]);
  return {
    ...DATASET,
    key: keyOf('trace', id),
    title: oneLine(`Which mechanisms support recommendation ${row.number ?? row.label}`),
    quotes: [],
    statement: oneLine(`${summary} ${certificate.statement}`),
  };
}

async function citeSearch(store: Store, text: string): Promise<Told> {
  const words = oneLine(text);
  const [rows, counts] = await Promise.all([
    store.search({ text: words, kinds: null, first: MOST_FOUND }),
    store.statistics(),
  ]);
  return {
    ...DATASET,
    key: keyOf('search', words),
    title: `Search for “${words}”`,
    quotes: [],
    statement: oneLine(stateSearch(words, rows, counts)),
  };
}

/** The work in full where it is first told of, by its short title from then on. */
function workOf({ document }: EvidenceFact, before: readonly EvidenceFact[]): string {
  const { publisher, title, shortTitle, date } = document;
  return before.some((piece) => piece.document.id === document.id) ? shortTitle : `${publisher}, ${title}, ${date}`;
}

function placeOf({ section, lines }: EvidenceFact): string {
  return `${sectionWords(section)}, ${lineWords(lines)}`;
}
