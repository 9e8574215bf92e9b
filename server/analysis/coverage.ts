import type { EntityRow, EvidenceRow, MentionRow, PassageRow, RelationRow, SentenceRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { groupBy, inOrder, unique, uniqueById } from './groups.ts';
import { readIssues } from './issue-facts.ts';
import { ANY_RECOMMENDATION } from './recommendation-filter.ts';
import { allRows, WHOLE } from './whole.ts';

/** A sentence, and what the graph took from it. */
interface CoveredSentence {
  readonly sentence: SentenceRow;
  readonly passage: PassageRow;
  readonly relations: readonly RelationRow[];
  readonly issues: readonly EntityRow[];
  readonly recommendations: readonly EntityRow[];
  readonly mentions: readonly MentionRow[];
}

/** What was taken from a document, sentence by sentence. */
export interface Coverage {
  readonly sentences: readonly CoveredSentence[];
  readonly total: number;
  readonly used: number;
  /** Headings from which nothing was taken but the name of their section. */
  readonly headings: number;
  readonly unused: readonly { readonly reason: string; readonly count: number }[];
}

interface Stretch {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** Tells of each sentence of a document what was taken from it, or why nothing was: a fixed number of questions. */
export async function readCoverage(store: Store, document: string): Promise<Coverage> {
  const sentences = (await store.sentencesOf([document])).get(document) ?? [];
  const ids = unique(sentences.map(({ passage }) => passage));
  const [passages, relations, mentions, issues, { rows: recommendations }] = await Promise.all([
    store.passagesById(ids),
    store.relationsIn(ids),
    store.mentionsIn(ids),
    readIssues(store, [document]),
    store.recommendations({ ...ANY_RECOMMENDATION, documents: [document] }, WHOLE),
  ]);
  const told = uniqueById(allRows(relations)).filter(({ basis }) => basis !== 'INFERRED');
  const evidence = await store.evidenceOfRelations(told.map(({ id }) => id));
  const relationById = new Map(told.map((relation) => [relation.id, relation]));
  const evidenceIn = groupBy(allRows(evidence), ({ passage }) => passage);
  const partsIn = groupBy(
    issues.flatMap(({ issue, parts }) =>
      parts.flatMap((part) => part.evidence.map(({ passage, start, end }) => ({ issue, passage, start, end }))),
    ),
    ({ passage }) => passage,
  );
  const recommendationsIn = groupBy(recommendations, ({ passage }) => passage);
  const rows = sentences.flatMap((sentence) => {
    const passage = passages.get(sentence.passage);
    if (passage === undefined) return [];
    const meets = overlaps(sentence);
    const pieces = (evidenceIn.get(passage.id) ?? []).filter(meets);
    return [
      {
        sentence,
        passage,
        relations: inOrder(unique(pieces.flatMap((piece) => relationOf(piece, relationById)))),
        issues: uniqueById((partsIn.get(passage.id) ?? []).filter(meets).map(({ issue }) => issue)),
        recommendations: (recommendationsIn.get(passage.id) ?? []).filter((row) => meets(wordsOf(row))),
        mentions: (mentions.get(passage.id) ?? []).filter(meets),
      },
    ];
  });
  return { sentences: rows, ...countUsed(rows) };
}

function countUsed(rows: readonly CoveredSentence[]) {
  const isIdle = ({ relations, issues, recommendations }: CoveredSentence) =>
    relations.length + issues.length + recommendations.length === 0;
  const byReason = groupBy(rows, ({ sentence }) => sentence.reason);
  const headings = rows.filter((row) => row.passage.kind === 'HEADING' && row.sentence.reason === null && isIdle(row));
  const unused = [...byReason].map(([reason, told]) => ({ reason, count: told.length }));
  const idle = unused.reduce((sum, { count }) => sum + count, headings.length);
  return { total: rows.length, used: rows.length - idle, headings: headings.length, unused };
}

function overlaps(sentence: SentenceRow): (stretch: Stretch) => boolean {
  return ({ passage, start, end }) => passage === sentence.passage && start < sentence.end && end > sentence.start;
}

function relationOf({ relation }: EvidenceRow, byId: ReadonlyMap<string, RelationRow>): readonly RelationRow[] {
  const row = byId.get(relation ?? '');
  return row === undefined ? [] : [row];
}

function wordsOf({ passage, start, end }: EntityRow): Stretch {
  return { passage: passage ?? '', start: start ?? 0, end: end ?? 0 };
}
