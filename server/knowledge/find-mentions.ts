import type { Range } from '../document/types.ts';
import { foldApostrophes, foldSpace, isWholeWords, unfold } from './fold.ts';
import { compareCodePoints } from './order.ts';

/** One surface form of one entity, and where it stands for that entity. */
export interface SurfaceForm {
  readonly entity: string;
  /** As `spellForm` gives them. */
  readonly spellings: readonly string[];
  /** True for a passage in which the form stands for the entity. */
  readonly isIn: (passage: string) => boolean;
  /** True where it counts even inside a longer mention of another entity: "IOM" in "the IOM Migration Governance Framework". */
  readonly nested: boolean;
  /** Which of the form's occurrences in a passage are meant, counted from 1; null for all. */
  readonly occurrences: readonly number[] | null;
}

/** A place in a passage where a surface form stands for its entity. */
interface FoundMention<Form extends SurfaceForm> extends Range {
  readonly form: Form;
}

/** What the forms give in one passage. */
export interface PassageMentions<Form extends SurfaceForm> {
  /** In reading order. No two overlap, but that a nested form's mention may lie inside another entity's. */
  readonly mentions: readonly FoundMention<Form>[];
  /** Words that forms of different entities claim: the form that has them, then one that claims them too. */
  readonly rivals: readonly (readonly [FoundMention<Form>, FoundMention<Form>])[];
  /** Every form's own count of occurrences, whichever of them are meant and whether or not a longer form covers them. */
  readonly counts: ReadonlyMap<Form, number>;
}

/** Surface forms by the first word of each of their spellings, so that a passage meets only those that its own words begin. */
export type FormIndex<Form extends SurfaceForm> = ReadonlyMap<string, readonly Form[]>;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Indexes surface forms for `findMentions`. */
export function indexForms<Form extends SurfaceForm>(forms: readonly Form[]): FormIndex<Form> {
  const byWord = new Map<string, Form[]>();
  for (const form of forms) {
    const words = form.spellings.flatMap((spelling) => spelling.match(WORD)?.[0] ?? []);
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), form]);
  }
  return byWord;
}

/**
 * Finds the mentions in a passage. A form stands as whole words, and not behind a hyphen ("regional processes" is not in
 * "sub-regional processes"); the longest form wins, and what it covers is no mention of anything else.
 */
export function findMentions<Form extends SurfaceForm>(
  passage: string,
  text: string,
  forms: FormIndex<Form>,
): PassageMentions<Form> {
  const folded = foldSpace(foldApostrophes(text));
  const counts = new Map<Form, number>();
  const candidates: FoundMention<Form>[] = [];
  const words = new Set(folded.text.match(WORD));
  const met = new Set([...words].flatMap((word) => forms.get(word) ?? []));
  for (const form of met) {
    if (!form.isIn(passage)) continue;
    const places = form.spellings
      .flatMap((spelling) => findSpelling(spelling, folded.text))
      .sort((a, b) => a.start - b.start);
    if (places.length === 0) continue;
    counts.set(form, places.length);
    const meant = form.occurrences;
    const wanted = meant === null ? places : places.filter((_, i) => meant.includes(i + 1));
    candidates.push(...wanted.map((place) => ({ ...unfold(folded, place), form })));
  }
  candidates.sort(longestFirst);
  const mentions: FoundMention<Form>[] = [];
  const rivals: (readonly [FoundMention<Form>, FoundMention<Form>])[] = [];
  for (const candidate of candidates) {
    const over = mentions.filter(({ start, end }) => candidate.start < end && start < candidate.end);
    const rival = over.find(
      (mention) => isSamePlace(mention, candidate) && mention.form.entity !== candidate.form.entity,
    );
    if (rival !== undefined) rivals.push([rival, candidate]);
    else if (over.every((mention) => mayStandInside(candidate, mention))) mentions.push(candidate);
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end), rivals, counts };
}

/** The spellings of a form as `findMentions` looks for them: white space and apostrophes folded, a first small letter small or capital. */
export function spellForm(form: string): readonly string[] {
  const wanted = foldSpace(foldApostrophes(form)).text;
  const risen = wanted.charAt(0).toUpperCase() + wanted.slice(1);
  return [...new Set([wanted, risen])];
}

function findSpelling(spelling: string, text: string): Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(spelling); start >= 0; start = text.indexOf(spelling, start + 1)) {
    const range = { start, end: start + spelling.length };
    if (text.charAt(start - 1) !== '-' && isWholeWords(text, range)) places.push(range);
  }
  return places;
}

function longestFirst(a: FoundMention<SurfaceForm>, b: FoundMention<SurfaceForm>): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start || compareCodePoints(a.form.entity, b.form.entity);
}

function isSamePlace(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

function mayStandInside(candidate: FoundMention<SurfaceForm>, mention: FoundMention<SurfaceForm>): boolean {
  const lies = mention.start <= candidate.start && candidate.end <= mention.end;
  return candidate.form.nested && lies && candidate.form.entity !== mention.form.entity;
}
