import type { EntityRow } from '../knowledge/graph.ts';
import { fold } from './fold.ts';

/** English words that say nothing of what is looked for; they count only in a question made of nothing else. */
const STOP_WORDS = new Set('a an and as at by for from in into of on or the to with'.split(' '));

/** Whether a word says so little that no other is completed or mended to it. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** A word asked, and the form under which the indexes of both stores hold it. */
export interface AskedWord {
  /** As asked, folded. */
  readonly word: string;
  readonly term: string;
}

/** The words asked, in order, no term twice; without stop words where others are there. */
export function askedWords(text: string): readonly AskedWord[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const byTerm = new Map<string, AskedWord>();
  for (const word of telling.length > 0 ? telling : words) {
    const term = termOf(word);
    if (!byTerm.has(term)) byTerm.set(term, { word, term });
  }
  return [...byTerm.values()];
}

/** The terms of a text: its words in order, singular; "Regional Processes (RCPs)" gives regional, process, rcp. */
export function termsOf(text: string): readonly string[] {
  return wordsOf(text).map(termOf);
}

/** What both stores index of a text: its terms, and each hyphenated word in one ("cofacilitator" finds co-facilitators). */
export function indexTerms(text: string): readonly string[] {
  const hyphenated = fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [...termsOf(text), ...hyphenated.map((word) => termOf(word.replaceAll('-', '')))];
}

/** Folded words: runs of letters and digits; a possessive 's falls away, a hyphen parts ("non-refoulement": non, refoulement). */
function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .replace(/(?<=\p{L})'s?(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A folded word without its English plural ending: agencies, agency; processes, process; rcps, rcp. Short words stay as they are. */
export function termOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** What an entity is found by, and how much a hit there weighs. */
export const ENTITY_FIELDS = { abbreviation: 6, number: 6, name: 4, label: 3, aliases: 3, text: 1 } as const;

/** The texts of the fields of an entity, '' where it has none. */
export function fieldTexts({
  abbreviation,
  number,
  name,
  label,
  aliases,
  text,
}: EntityRow): Record<keyof typeof ENTITY_FIELDS, string> {
  return {
    abbreviation: abbreviation ?? '',
    number: number ?? '',
    name,
    label,
    aliases: aliases.join('\n'),
    text: text ?? '',
  };
}

/** A hit that the question names scores this much more for each step of `namedRank`: more than words alone can. */
export const NAMED_WEIGHT = 1_000_000;

/** A hit of which a name (or its text) begins with the question as it stands scores this much more: what a reader still typing is after. */
export const BEGUN_WEIGHT = 100_000;

/** Whether a line of an entity's `searchText` begins with a folded question. */
export function isBegun(searchText: string, folded: string): boolean {
  return searchText.startsWith(folded) || searchText.includes(`\n${folded}`);
}

/**
 * How exactly a question names an entity: 0 not at all, else higher is better. Its id, number or abbreviation come before its name or label,
 * those before an alias; the same letters before the same words in singular. Hits that are named come before all others, in both stores.
 */
export function namedRank(entity: EntityRow, text: string): number {
  const folded = fold(text);
  const terms = phraseOf(text);
  const tiers = [entity.aliases, [entity.name, entity.label], [entity.abbreviation, entity.number, entity.id]];
  for (let tier = tiers.length; tier > 0; tier--) {
    const names = (tiers[tier - 1] ?? []).filter((name) => name !== null);
    if (names.some((name) => fold(name) === folded)) return tier * 2;
    if (terms !== '' && names.some((name) => phraseOf(name) === terms)) return tier * 2 - 1;
  }
  return 0;
}

/** The keys under which an index finds all entities that `namedRank` puts above 0: a question's and an entity's share one. */
export function namingKeys(...names: readonly (string | null)[]): readonly string[] {
  const keys = names.flatMap((name) => (name === null ? [] : [fold(name), phraseOf(name)]));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The naming keys of an entity. */
export function entityKeys({ id, number, abbreviation, name, label, aliases }: EntityRow): readonly string[] {
  return namingKeys(id, number, abbreviation, name, label, ...aliases);
}

/** The terms of a text as one string. */
function phraseOf(text: string): string {
  return termsOf(text).join(' ');
}
