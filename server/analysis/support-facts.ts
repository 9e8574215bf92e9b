import type { EntityRow, EvidenceRow, MentionRow, PassageRow, RelationRow } from '../knowledge/graph.ts';
import type { RowsByParent, Store } from '../store/port.ts';
import { unique } from './groups.ts';
import { namesInOwnWords } from './own-words.ts';
import { allRows, readWholeRelations } from './whole.ts';

/** All that the lines of some recommendations are drawn from; drawing asks the store nothing more. */
export interface SupportFacts {
  /** By recommendation: its SUPPORTS and SUBJECT_OF relations. */
  readonly direct: RowsByParent<RelationRow>;
  /** By class of mechanisms: its INSTANCE_OF relations, those derived along a chain too. */
  readonly members: RowsByParent<RelationRow>;
  /** By recommendation: its ADDRESSES relations; empty where THEMATIC is not asked for. */
  readonly themes: RowsByParent<RelationRow>;
  /** By theme: the ADDRESSES relations that arrive at it; empty where THEMATIC is not asked for. */
  readonly addressing: RowsByParent<RelationRow>;
  readonly evidence: RowsByParent<EvidenceRow>;
  /** By passage of a recommendation. */
  readonly mentions: RowsByParent<MentionRow>;
  readonly entities: ReadonlyMap<string, EntityRow>;
  /** Whether a passage of some evidence stands where the document only sums up. */
  readonly sumsUp: (passage: string) => boolean;
}

/** Reads what the lines of support of these recommendations are drawn from: a fixed number of questions, however many they are. */
export async function readSupportFacts(
  store: Store,
  recommendations: readonly EntityRow[],
  asked: { readonly thematic: boolean },
): Promise<SupportFacts> {
  const ids = recommendations.map(({ id }) => id);
  const [direct, mentions, themes] = await Promise.all([
    readWholeRelations(store, ids, ['SUPPORTS', 'SUBJECT_OF'], 'IN'),
    store.mentionsIn(unique(recommendations.flatMap(({ passage }) => passage ?? []))),
    readWholeRelations(store, asked.thematic ? ids : [], ['ADDRESSES'], 'OUT'),
  ]);
  const classes = recommendations.flatMap((row) => {
    const named = new Set(namesInOwnWords(row, mentions.get(row.passage ?? '') ?? []));
    return (direct.get(row.id) ?? []).filter(({ source }) => named.has(source)).map(({ source }) => source);
  });
  const shared = unique(allRows(themes).map(({ target }) => target));
  const [members, evidenceOfDirect, { addressing, evidenceOfAddressing }] = await Promise.all([
    readWholeRelations(store, unique(classes), ['INSTANCE_OF'], 'IN', null),
    readEvidence(store, allRows(direct)),
    readAddressing(store, shared),
  ]);
  const evidence = new Map([...evidenceOfDirect, ...evidenceOfAddressing]);
  const relations = [...allRows(direct), ...allRows(addressing), ...allRows(members)];
  const ends = relations.flatMap(({ source, target, voices }) => [source, target, ...voices]);
  const [entities, sumsUp] = await Promise.all([
    store.entitiesById(unique(ends)),
    readSummingUp(store, unique(allRows(evidence).map(({ passage }) => passage))),
  ]);
  return { direct, members, themes, addressing, evidence, mentions, entities, sumsUp };
}

async function readAddressing(store: Store, themes: readonly string[]) {
  const addressing = await readWholeRelations(store, themes, ['ADDRESSES'], 'IN');
  return { addressing, evidenceOfAddressing: await readEvidence(store, allRows(addressing)) };
}

async function readEvidence(store: Store, relations: readonly RelationRow[]): Promise<RowsByParent<EvidenceRow>> {
  if (relations.length === 0) return new Map();
  return store.evidenceOfRelations(unique(relations.map(({ id }) => id)));
}

async function readSummingUp(store: Store, passages: readonly string[]): Promise<(passage: string) => boolean> {
  const rows: ReadonlyMap<string, PassageRow> = await store.passagesById(passages);
  const sections = await store.sectionsById(unique([...rows.values()].map(({ section }) => section)));
  return (passage) => sections.get(rows.get(passage)?.section ?? '')?.sumsUp === true;
}
