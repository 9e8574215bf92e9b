import type { EntityRow, MentionRow, PassageRow, SectionRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { numberOf } from './because.ts';
import { held, inOrder, unique } from './groups.ts';
import { namesInOwnWords } from './own-words.ts';
import { allRows, WHOLE } from './whole.ts';
import { countWord, listWords } from './words.ts';

type SearchScope = 'OWN_WORDS' | 'RUNNING_TEXT' | 'WHOLE_DOCUMENT';

/** One circle of what was looked through, and the mechanisms that are mentioned there. */
interface CertificateScope {
  readonly scope: SearchScope;
  readonly passages: readonly PassageRow[];
  readonly mechanisms: readonly EntityRow[];
}

/** What was looked through for a trace: so that what is not in the answer can be cited as not there. */
export interface Certificate {
  readonly version: string;
  /** How many mechanisms were looked for: all there are. */
  readonly mechanisms: number;
  readonly forms: readonly string[];
  readonly scopes: readonly CertificateScope[];
  readonly statement: string;
}

/** Looks for every mechanism in a recommendation's own words, in the running text near it, and in its whole document. */
export async function certify(store: Store, recommendation: EntityRow): Promise<Certificate> {
  const passageId = held(recommendation.passage, `the passage of ${recommendation.id}`);
  const [version, { rows: mechanisms }, ownPassages] = await Promise.all([
    store.version(),
    store.entities({ kinds: ['Mechanism'], text: null, documents: null }, WHOLE),
    store.passagesById([passageId]),
  ]);
  const own = held(ownPassages.get(passageId), `the passage ${passageId}`);
  const [{ sections, passages }, area] = await Promise.all([
    readDocument(store, own.document),
    recommendation.area === null ? null : store.entitiesById([recommendation.area]),
  ]);
  const letter = area?.get(recommendation.area ?? '')?.number ?? null;
  const near = nearSections(sections, own, letter);
  const running = passages.filter(({ kind, section }) => kind === 'PARAGRAPH' && near.has(section));
  const mentions = await store.mentionsIn(unique([own, ...running].map(({ id }) => id)));
  const mentioned = (rows: readonly PassageRow[]) => rows.flatMap(({ id }) => mentions.get(id) ?? []);
  const ownNames = namesInOwnWords(recommendation, mentions.get(own.id) ?? []);
  const pick = (ids: readonly string[]) => mechanisms.filter(({ id }) => ids.includes(id));
  const scopes: readonly CertificateScope[] = [
    { scope: 'OWN_WORDS', passages: [own], mechanisms: pick(ownNames) },
    { scope: 'RUNNING_TEXT', passages: running, mechanisms: pick(entitiesOf(mentioned(running))) },
    { scope: 'WHOLE_DOCUMENT', passages, mechanisms: mechanisms.filter((row) => row.documents.includes(own.document)) },
  ];
  const certificate = {
    version,
    mechanisms: mechanisms.length,
    forms: unique(mechanisms.flatMap(({ aliases }) => aliases)),
    scopes,
  };
  return { ...certificate, statement: state(certificate, recommendation, own) };
}

async function readDocument(store: Store, document: string) {
  const sections = (await store.sectionsOf([document])).get(document) ?? [];
  const passages = await store.passagesOf(sections.map(({ id }) => id));
  return { sections, passages: inOrder(allRows(passages)) };
}

/** The section of the words themselves, that of their area, and those that sum up. */
function nearSections(sections: readonly SectionRow[], own: PassageRow, letter: string | null): ReadonlySet<string> {
  const near = sections.filter(
    ({ id, kind, number, sumsUp }) =>
      id === own.section || sumsUp || (kind === 'area' && letter !== null && number === letter),
  );
  return new Set(near.map(({ id }) => id));
}

function entitiesOf(mentions: readonly MentionRow[]): readonly string[] {
  return unique(mentions.map(({ entity }) => entity));
}

function state(
  { version, mechanisms, forms, scopes }: Omit<Certificate, 'statement'>,
  recommendation: EntityRow,
  own: PassageRow,
): string {
  const [words, running, whole] = scopes;
  const named = words?.mechanisms.map(({ label }) => label) ?? [];
  const lines = own.firstLine === own.lastLine ? `line ${own.firstLine}` : `lines ${own.firstLine}–${own.lastLine}`;
  return [
    `Looked for ${countWord(mechanisms, 'mechanism')} by ${countWord(forms.length, 'wording')}`,
    ` in the words of ${numberOf(recommendation)} (${own.id}, ${lines}),`,
    ` in ${countWord(running?.passages.length ?? 0, 'passage')} of running text near it`,
    ` and in the ${countWord(whole?.passages.length ?? 0, 'passage')} of the whole document; graph version ${version}.`,
    ` Its words mention ${named.length === 0 ? 'none' : listWords(named)};`,
    ` the running text mentions ${running?.mechanisms.length ?? 0}, the whole document ${whole?.mechanisms.length ?? 0}.`,
  ].join('');
}
