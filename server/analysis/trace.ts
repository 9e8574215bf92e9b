import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { numberOf } from './because.ts';
import { DIRECTNESS, type Directness, MEANINGS } from './directness.ts';
import { held } from './groups.ts';
import { readLines } from './read-support.ts';
import type { Lines, Support } from './support.ts';
import { countWord, listWords } from './words.ts';

/** Most THEMATIC lines that a trace tells. */
const MOST_THEMATIC = 50;

/** Lines of one degree; why there are none, where there are none. */
interface SupportGroup {
  readonly directness: Directness;
  readonly meaning: string;
  readonly support: readonly Support[];
  readonly whyEmpty: string | null;
}

/** The answer to: which mechanisms support this recommendation? What stands beside it is read apart. */
export interface Trace {
  readonly recommendation: EntityRow;
  readonly summary: string;
  readonly namesNone: boolean;
  readonly support: readonly Support[];
  readonly groups: readonly SupportGroup[];
  readonly thematicLeftOut: number;
  readonly about: readonly Support[];
  readonly subjects: readonly EntityRow[];
}

/** Traces one recommendation. @param degrees those to tell; the summary speaks of all that is support, asked for or not */
export async function readTrace(
  store: Store,
  recommendation: EntityRow,
  degrees: readonly Directness[],
): Promise<Trace> {
  const asked = { thematic: degrees.includes('THEMATIC') };
  const linesById = await readLines(store, [recommendation], asked);
  return drawTrace(
    recommendation,
    held(linesById.get(recommendation.id), `the lines of ${recommendation.id}`),
    degrees,
  );
}

function drawTrace(recommendation: EntityRow, lines: Lines, degrees: readonly Directness[]): Trace {
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
