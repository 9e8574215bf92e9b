import type {
  EntityRow,
  EvidenceRow,
  Graph,
  MentionRow,
  PassageRow,
  PositionRow,
  RelationRow,
  SectionRow,
  Stance,
  SupportRole,
} from '../../server/knowledge/graph.ts';

/** Where words stand: in the recommendation itself, in another's, in running text, or where the document only sums up. */
export type Place = 'own' | `own-of-${string}` | `body-${number}` | `sum-${number}`;

/** A piece of evidence to be made. */
export interface Said {
  readonly at: Place;
  readonly stance?: Stance;
  readonly agreement?: number | null;
  readonly voices?: readonly string[];
}

/** A small graph in a few words: ids of mechanisms and recommendations, and what ties them. */
export interface World {
  readonly mechanisms: readonly string[];
  readonly recommendations: readonly string[];
  /** By recommendation: the mechanisms that its words mention. */
  readonly mentions: Readonly<Record<string, readonly string[]>>;
  readonly supports: readonly {
    readonly from: string;
    readonly to: string;
    readonly role?: SupportRole;
    readonly type?: 'SUPPORTS' | 'SUBJECT_OF';
    readonly said: readonly Said[];
  }[];
  readonly members?: readonly { readonly of: string; readonly member: string }[];
  /** Mechanisms and recommendations that address the theme. */
  readonly addressing?: readonly string[];
  readonly positions?: readonly (Omit<PositionRow, 'order'> & { readonly said: readonly Said[] })[];
  /** What panelists say of a mechanism. */
  readonly doubts?: readonly { readonly on: string; readonly said: readonly Said[] }[];
}

const THEME = 'theme';
const DOCUMENT = 'doc';
const BODY = 4;
const SUM = 3;
const WORDS = 'word '.repeat(20).trim();
const ONTOLOGY_TYPES = ['SUPPORTS', 'SUBJECT_OF', 'INSTANCE_OF', 'ADDRESSES', 'TAKES_POSITION_ON'];

/** Builds the graph of a small world, whole and in order. */
export function buildWorld(world: World): Graph {
  const passages = buildPassages(world);
  const relations = buildRelations(world);
  const positions = world.positions ?? [];
  const evidence = [
    ...relations.flatMap(({ row, said }) => said.map((piece, i) => ofRelation(row, piece, i, passages))),
    ...positions.flatMap(({ id, said }) => said.map((piece, i) => ofPosition(id, piece, i, passages))),
  ];
  return {
    version: 'small-world',
    kinds: [],
    relationTypes: ONTOLOGY_TYPES.map((id) => ({
      ...{ id, label: id, inverse: id, definition: id, domain: [], range: [] },
      ...{ symmetric: false, example: '', counterExample: '' },
    })),
    consensus: [],
    rules: [],
    documents: [{ ...{ id: DOCUMENT, order: 0, title: 'Doc', shortTitle: 'Doc' }, ...PUBLISHED }],
    sections: SECTIONS,
    passages,
    sentences: [],
    entities: buildEntities(world, passages),
    mentions: buildMentions(world),
    relations: relations.map(({ row }, order) => ({ ...row, order })),
    evidence: evidence.map((row, order) => ({ ...row, order })),
    positions: positions.map(({ said, ...row }, order) => ({ ...row, order })),
  };
}

const PUBLISHED = { date: 'never', publisher: 'nobody', language: 'en', text: '' } as const;

const SECTIONS: readonly SectionRow[] = ['own', 'body', 'sum'].map((part, order) => ({
  ...{ id: `${DOCUMENT}.${part}`, order, document: DOCUMENT, parent: null, kind: 'chapter' as const },
  ...{ number: null, title: part, sumsUp: part === 'sum' },
}));

function buildPassages({ recommendations, mentions }: World): readonly PassageRow[] {
  const passage = (id: string, section: string, kind: PassageRow['kind'], text: string) => ({
    ...{ id: `${DOCUMENT}.${id}`, document: DOCUMENT, section: `${DOCUMENT}.${section}`, kind, text },
  });
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const rows = [
    ...recommendations.map((id) => passage(id, 'own', 'BULLET', ['do', ...(mentions[id] ?? [])].join(' '))),
    ...numbers(BODY).map((i) => passage(`body-${i}`, 'body', 'PARAGRAPH', WORDS)),
    ...numbers(SUM).map((i) => passage(`sum-${i}`, 'sum', 'PARAGRAPH', WORDS)),
  ];
  return rows.map((row, order) => ({
    ...row,
    ...{ order, firstLine: order + 1, lastLine: order + 1, lineOffsets: [0], lineNumbers: [order + 1] },
  }));
}

function buildEntities(world: World, passages: readonly PassageRow[]): readonly EntityRow[] {
  const plain = {
    ...{ abbreviation: null, aliases: [], description: null, generic: false, documents: [DOCUMENT], number: null },
    ...{ passage: null, status: null, text: null, start: null, end: null, area: null },
  };
  const rows: Omit<EntityRow, 'order'>[] = [
    ...voicesOf(world).map((id) => ({ ...plain, id, upper: 'Actor' as const, kind: 'actor', name: id, label: id })),
    ...world.mechanisms.map((id) => ({
      ...plain,
      ...{ id, upper: 'Mechanism' as const, kind: 'mechanism', name: id, label: id, aliases: [id] },
    })),
    { ...plain, id: THEME, upper: 'Theme', kind: 'theme', name: THEME, label: THEME },
    ...world.recommendations.map((id) => {
      const text = passages.find((row) => row.id === `${DOCUMENT}.${id}`)?.text ?? '';
      const own = { number: id, passage: `${DOCUMENT}.${id}`, status: 'LISTED' as const, text, start: 0 };
      return {
        ...plain,
        ...{ id, upper: 'Recommendation' as const, kind: 'recommendation', name: id, label: id },
        ...own,
        end: text.length,
      };
    }),
    ...[...new Set((world.positions ?? []).map(({ issue }) => issue))].map((id) => ({
      ...plain,
      ...{ id, upper: 'Issue' as const, kind: 'issue', name: id, label: id, passage: `${DOCUMENT}.body-1` },
    })),
  ];
  return rows.map((row, order) => ({ ...row, order }));
}

function voicesOf({ supports, doubts = [] }: World): readonly string[] {
  const said = [...supports, ...doubts].flatMap((told) => told.said);
  return [...new Set(said.flatMap(({ voices = [] }) => voices))].sort();
}

function buildMentions({ recommendations, mentions }: World): readonly MentionRow[] {
  const rows = recommendations.flatMap((id) => {
    let end = 'do'.length;
    return (mentions[id] ?? []).map((entity) => {
      const start = end + 1;
      end = start + entity.length;
      return { entity, passage: `${DOCUMENT}.${id}`, document: DOCUMENT, start, end, firstLine: 1, lastLine: 1 };
    });
  });
  return rows.map((row, order) => ({ ...row, order, id: `${row.passage}@${row.start}-${row.end}~${row.entity}` }));
}

interface Draft {
  readonly row: Omit<RelationRow, 'order'>;
  readonly said: readonly Said[];
}

function buildRelations(world: World): readonly Draft[] {
  const { supports, members = [], addressing = [], doubts = [], recommendations } = world;
  const told: readonly Said[] = [{ at: 'body-1' }];
  return [
    ...supports.map(({ from, to, role = null, type = 'SUPPORTS', said }) => draft(type, from, to, role, said)),
    ...doubts.map(({ on, said }) => draft('TAKES_POSITION_ON', 'panelists', on, null, said)),
    ...members.map(({ of, member }) => draft('INSTANCE_OF', member, of, null, told)),
    ...addressing.map((id) =>
      draft('ADDRESSES', id, THEME, null, recommendations.includes(id) ? [{ at: 'own' }] : told),
    ),
  ];
}

function draft(type: string, source: string, target: string, role: string | null, said: readonly Said[]): Draft {
  const grades = said.flatMap(({ agreement = null }) => agreement ?? []);
  const stances = new Set(said.map(({ stance = 'SUPPORTS' }) => stance));
  const agreement = grades.length > 0 ? Math.min(...grades) : null;
  const isSplit = stances.has('SUPPORTS') && stances.has('QUESTIONS');
  const stance = isSplit || stances.size !== 1 ? 'NEUTRAL' : ([...stances][0] ?? 'NEUTRAL');
  return {
    row: {
      id: [source, type, target, ...(role === null ? [] : [role.toLowerCase()])].join('~'),
      ...{ type, source, target, basis: 'STATED', stance, role, rule: null, derivedFrom: [], note: null },
      ...{ contested: isSplit || (agreement !== null && agreement <= 2), spread: null, agreement },
      ...{ consensusLabel: gradeOf(agreement), consensusPhrase: gradeOf(agreement) },
      voices: [...new Set(said.flatMap(({ voices = [] }) => voices))],
      documents: [DOCUMENT],
    },
    said,
  };
}

type Unordered = Omit<EvidenceRow, 'order'>;

/** A piece of evidence; "own" is the recommendation at an end of the relation. */
function ofRelation(
  { id, target, source }: Omit<RelationRow, 'order'>,
  said: Said,
  i: number,
  passages: readonly PassageRow[],
): Unordered {
  const own = [target, source].find((end) => passages.some((row) => row.id === `${DOCUMENT}.${end}`));
  return {
    ...buildEvidence(id, { ...said, at: said.at === 'own' ? `own-of-${own}` : said.at }, i, passages),
    relation: id,
  };
}

function ofPosition(id: string, said: Said, i: number, passages: readonly PassageRow[]): Unordered {
  return { ...buildEvidence(id, said, i, passages), position: id };
}

function buildEvidence(
  of: string,
  { at, stance = 'SUPPORTS', agreement = null, voices = [] }: Said,
  i: number,
  passages: readonly PassageRow[],
): Unordered {
  const passage = passages.find((row) => row.id === `${DOCUMENT}.${at.replace('own-of-', '')}`);
  if (passage === undefined) throw new RangeError(`no passage ${at}`);
  const { firstLine, lastLine, text } = passage;
  return {
    ...{ id: `${of}#${i + 1}`, relation: null, position: null, passage: passage.id, start: 0, end: text.length },
    ...{ firstLine, lastLine, stance, spread: null, agreement, voices },
    ...{ consensusLabel: gradeOf(agreement), consensusPhrase: gradeOf(agreement) },
  };
}

function gradeOf(agreement: number | null): string | null {
  return agreement === null ? null : `grade ${agreement}`;
}
