import type { EntityRow, EvidenceRow, MentionRow, PositionRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { unique } from './groups.ts';
import { standsInOwnWords } from './own-words.ts';
import { allRows, WHOLE } from './whole.ts';

/** An issue with its parts, the evidence of each, and the entities that each piece of evidence names. */
export interface ToldIssue {
  readonly issue: EntityRow;
  readonly parts: readonly ToldPart[];
}

interface ToldPart {
  readonly part: PositionRow;
  readonly evidence: readonly EvidenceRow[];
  /**
   * By piece of evidence: ids of the entities that are mentioned within it. None where the words are those of a recommendation that stands on
   * this side: what that recommendation names is at issue with it alone, not wherever else it is named.
   */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
}

/** All issues of these documents (null: of all), in their order: five questions. */
export async function readIssues(store: Store, documents: readonly string[] | null): Promise<readonly ToldIssue[]> {
  const { rows } = await store.entities({ kinds: ['Issue'], text: null, documents }, WHOLE);
  return tellIssues(store, rows);
}

/** The issues, in their order, that a recommendation among these is a side of or whose words name one of them, and some that do not: five questions. */
export async function readIssuesAbout(store: Store, entities: readonly string[]): Promise<readonly ToldIssue[]> {
  return tellIssues(store, await store.issuesAbout(entities));
}

async function tellIssues(store: Store, rows: readonly EntityRow[]): Promise<readonly ToldIssue[]> {
  const parts = await store.positionsOf(rows.map(({ id }) => id));
  const evidence = await store.evidenceOfPositions(allRows(parts).map(({ id }) => id));
  const [mentions, standing] = await Promise.all([
    store.mentionsIn(unique(allRows(evidence).map(({ passage }) => passage))),
    store.entitiesById(unique(allRows(parts).flatMap(({ recommendations }) => recommendations))),
  ]);
  return rows.map((issue) => ({
    issue,
    parts: (parts.get(issue.id) ?? []).map((part) => {
      const pieces = evidence.get(part.id) ?? [];
      const own = part.recommendations.flatMap((id) => standing.get(id) ?? []);
      const named = pieces
        .filter((piece) => !own.some((recommendation) => standsInOwnWords(piece, recommendation)))
        .map((piece) => [piece.id, namedIn(piece, mentions.get(piece.passage) ?? [])] as const);
      return { part, evidence: pieces, named: new Map(named) };
    }),
  }));
}

function namedIn({ start, end }: EvidenceRow, mentions: readonly MentionRow[]): ReadonlySet<string> {
  return new Set(
    mentions.filter((mention) => mention.start >= start && mention.end <= end).map(({ entity }) => entity),
  );
}
