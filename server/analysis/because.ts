import type { EntityRow, EvidenceRow, SupportRole } from '../knowledge/graph.ts';
import { standsInOwnWords } from './own-words.ts';
import type { Support } from './support.ts';
import { listWords } from './words.ts';

/** A line that wants its sentence, and the evidence that its strength counts. */
export interface Explained extends Omit<Support, 'because'> {
  readonly counted: readonly EvidenceRow[];
  /** The voices of the evidence are among these. */
  readonly entities: ReadonlyMap<string, EntityRow>;
}

const AS: Readonly<Record<SupportRole, string>> = {
  MEANS: 'as its means',
  NORM: 'as its norm',
  ORIGIN: 'as its origin',
  EXAMPLE: 'as an example',
};

/** "c6 names MIGOF as its means." */
export function explainDirect(line: Explained): string {
  const { directness, mechanism, recommendation } = line;
  const as = asRole(line.role);
  if (directness === 'NAMED') return `${numberOf(recommendation)} names ${mechanism.label}${as}${tail(line)}.`;
  return `Running text${linesOf(line)} ties ${mechanism.label} to ${numberOf(recommendation)}${as}${tail(line)}.`;
}

/** "c1 names RCPs as its means, and the text counts Colombo Process among them." */
export function explainMember(line: Explained, named: EntityRow): string {
  const { mechanism, recommendation, role } = line;
  return `${numberOf(recommendation)} names ${named.label}${asRole(role)}, and the text counts ${mechanism.label} among them${tail(line)}.`;
}

/** "c2 is about GFMD; that is not support." */
export function explainAbout(line: Explained): string {
  const { directness, mechanism, recommendation } = line;
  const where = directness === 'NAMED' ? '' : `, as running text${linesOf(line)} tells`;
  return `${numberOf(recommendation)} is about ${mechanism.label}${where}; that is not support.`;
}

/** "Standard Minimum Rules and g2 both address alternatives to detention; that is not support." */
export function explainThematic(
  { mechanism, recommendation }: Pick<Support, 'mechanism' | 'recommendation'>,
  themes: readonly EntityRow[],
): string {
  const shared = listWords(themes.map(({ label }) => label));
  return `${mechanism.label} and ${numberOf(recommendation)} both address ${shared}; that is not support.`;
}

/** How a recommendation is called in a sentence of ours. */
export function numberOf({ number, label }: EntityRow): string {
  return number ?? label;
}

function asRole(role: SupportRole | null): string {
  return role === null ? '' : ` ${AS[role]}`;
}

/** What the strength counts beyond the words themselves: further passages, voices, the grade in the document's own words. */
function tail({ counted, recommendation, strength: { passages, agreement }, directness, entities }: Explained): string {
  const elsewhere = counted.filter((piece) => !standsInOwnWords(piece, recommendation));
  const further = new Set(elsewhere.map(({ passage }) => passage)).size;
  const voices = [...new Set(counted.flatMap((piece) => piece.voices))].flatMap((id) => entities.get(id)?.label ?? []);
  const grade = counted.find((piece) => piece.agreement === agreement)?.consensusPhrase ?? null;
  return [
    directness === 'NARRATED' || further === 0 ? '' : `; running text${placesOf(elsewhere)} says so too`,
    directness === 'NARRATED' && passages > 1 ? `, in ${passages} passages` : '',
    voices.length > 0 ? `, on the word of ${listWords(voices)}` : '',
    agreement === null || grade === null ? '' : `; the text grades it “${grade}”`,
  ].join('');
}

function linesOf({ counted, evidence }: Explained): string {
  return placesOf(counted.length > 0 ? counted : evidence);
}

/** " (lines 118–122 and line 130)", of all pieces. */
function placesOf(evidence: readonly EvidenceRow[]): string {
  const places = [...new Set(evidence.map(({ firstLine, lastLine }) => linesWord(firstLine, lastLine)))];
  return places.length === 0 ? '' : ` (${listWords(places)})`;
}

function linesWord(first: number, last: number): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}
