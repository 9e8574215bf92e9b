import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { numberOf } from './because.ts';
import { type Certificate, certify } from './certificate.ts';
import { DIRECTNESS, type Directness, MEANINGS } from './directness.ts';
import { held, inOrder } from './groups.ts';
import { readReservations } from './read-reservations.ts';
import { readLines } from './read-support.ts';
import { ANY_RECOMMENDATION } from './recommendation-filter.ts';
import type { Reservation } from './reservation.ts';
import type { Lines, Support } from './support.ts';
import { WHOLE } from './whole.ts';
import { countWord, listWords } from './words.ts';

/** Most THEMATIC lines that a trace tells. */
const MOST_THEMATIC = 50;

/** Lines of one degree; why there are none, where there are none. */
export interface SupportGroup {
  readonly directness: Directness;
  readonly meaning: string;
  readonly support: readonly Support[];
  readonly whyEmpty: string | null;
}

/** The whole answer to: which mechanisms support this recommendation? */
export interface Trace {
  readonly recommendation: EntityRow;
  readonly summary: string;
  readonly namesNone: boolean;
  readonly support: readonly Support[];
  readonly groups: readonly SupportGroup[];
  readonly thematicLeftOut: number;
  readonly about: readonly Support[];
  readonly subjects: readonly EntityRow[];
  readonly reservations: readonly Reservation[];
  readonly nearest: readonly EntityRow[];
  readonly certificate: Certificate;
}

/** Traces one recommendation. @param degrees those to tell; the summary speaks of all that is support, asked for or not */
export async function readTrace(
  store: Store,
  recommendation: EntityRow,
  degrees: readonly Directness[],
): Promise<Trace> {
  const [linesById, reservations, nearest, certificate] = await Promise.all([
    readLines(store, [recommendation], { thematic: degrees.includes('THEMATIC') }),
    readReservations(store, [recommendation]),
    readNearest(store, recommendation),
    certify(store, recommendation),
  ]);
  const lines = held(linesById.get(recommendation.id), `the lines of ${recommendation.id}`);
  const asked = lines.support.filter(({ directness }) => degrees.includes(directness));
  const thematic = asked.filter(({ directness }) => directness === 'THEMATIC');
  const support = asked.filter((line) => line.directness !== 'THEMATIC' || thematic.indexOf(line) < MOST_THEMATIC);
  return {
    recommendation,
    summary: summarize(recommendation, lines),
    namesNone: !lines.support.some(({ directness }) => directness === 'NAMED'),
    support,
    groups: DIRECTNESS.map((directness) => group(directness, support, lines, degrees)),
    thematicLeftOut: Math.max(0, thematic.length - MOST_THEMATIC),
    about: lines.about,
    subjects: lines.subjects,
    reservations: reservations.get(recommendation.id) ?? [],
    nearest,
    certificate,
  };
}

const WHY_EMPTY: Readonly<Record<Directness, string>> = {
  NAMED: 'None: its own words name no mechanism that supports it.',
  MEMBER: 'None: they name no class of mechanisms of which the text tells a member.',
  NARRATED: 'None: no running text ties a mechanism to it.',
  THEMATIC: 'None: no other mechanism is said to address one of its themes.',
};

function group(
  directness: Directness,
  support: readonly Support[],
  lines: Lines,
  degrees: readonly Directness[],
): SupportGroup {
  const rows = support.filter((line) => line.directness === directness);
  const isAsked = degrees.includes(directness);
  const why = isAsked ? WHY_EMPTY[directness] : notAsked(directness, lines);
  return { directness, meaning: MEANINGS[directness], support: rows, whyEmpty: rows.length > 0 ? null : why };
}

function notAsked(directness: Directness, { support }: Lines): string {
  if (directness === 'THEMATIC') return 'Not asked for.';
  const count = support.filter((line) => line.directness === directness).length;
  return `Not asked for; there ${count === 1 ? 'is' : 'are'} ${countWord(count, 'line')}.`;
}

function summarize(recommendation: EntityRow, { support, about }: Lines): string {
  const number = numberOf(recommendation);
  const of = (degree: Directness) => support.filter(({ directness }) => directness === degree);
  const labels = (rows: readonly Support[]) => listWords(rows.map(({ mechanism }) => mechanism.label));
  const [named, members, narrated] = [of('NAMED'), of('MEMBER'), of('NARRATED')];
  return [
    named.length === 0
      ? `${number} names no mechanism that supports it.`
      : `${number} names ${countWord(named.length, 'mechanism')} that ${named.length === 1 ? 'supports' : 'support'} it: ${labels(named)}.`,
    members.length === 0 ? '' : ` By a class that it names: ${labels(members)}.`,
    narrated.length === 0 ? '' : ` Running text ties to it: ${labels(narrated)}.`,
    about.length === 0 ? '' : ` It is about: ${labels(about)}.`,
  ].join('');
}

/** The others of its area, or of its section where it stands in none, whose own words name a mechanism that supports them. */
async function readNearest(store: Store, recommendation: EntityRow): Promise<readonly EntityRow[]> {
  const filter =
    recommendation.area === null ? { documents: recommendation.documents } : { areas: [recommendation.area] };
  const { rows } = await store.recommendations({ ...ANY_RECOMMENDATION, ...filter }, WHOLE);
  const others = rows.filter(({ id, area }) => id !== recommendation.id && area === recommendation.area);
  const near = recommendation.area === null ? await inSection(store, recommendation, others) : others;
  const lines = await readLines(store, near, { thematic: false });
  const names = (row: EntityRow) =>
    lines.get(row.id)?.support.some(({ directness }) => directness === 'NAMED') === true;
  return inOrder(near.filter(names));
}

async function inSection(
  store: Store,
  recommendation: EntityRow,
  rows: readonly EntityRow[],
): Promise<readonly EntityRow[]> {
  const passages = await store.passagesById([recommendation, ...rows].flatMap(({ passage }) => passage ?? []));
  const sectionOf = ({ passage }: EntityRow) => passages.get(passage ?? '')?.section;
  return rows.filter((row) => sectionOf(row) === sectionOf(recommendation));
}
