import type { EntityRow } from '../knowledge/graph.ts';
import { fold } from '../store/fold.ts';
import { termOf } from '../store/search-terms.ts';
import type { Match, MatchField } from './generated/resolvers.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A text of a thing, and which of its texts it is. */
type Field = readonly [field: MatchField, text: string | null];

/** The texts of an entity in which a search looks, the most telling first; a text that says the same as one before it is left out. */
export function entityFields(row: EntityRow): readonly Field[] {
  const fields: Field[] = [
    ['NUMBER', row.number],
    ['NAME', row.name],
    ['ABBREVIATION', row.abbreviation],
    ['LABEL', row.label],
    ...row.aliases.map((alias): Field => ['ALIAS', alias]),
    ['TEXT', row.text],
  ];
  return fields.filter(([, text], i) => fields.findIndex(([, other]) => other === text) === i);
}

/**
 * Where words stand that a search looked up, in the order of the fields, then of the text.
 * @param forms the word forms that were looked up, folded
 */
export function findMatches(forms: readonly string[], fields: readonly Field[]): Match[] {
  const words = new Set(forms.flatMap((form) => form.match(WORD) ?? []));
  return fields.flatMap(([field, text]) =>
    [...(text ?? '').matchAll(WORD)]
      .filter(([word]) => words.has(fold(word)) || words.has(termOf(fold(word))))
      .map((found) => ({
        field,
        in: found.input,
        text: found[0],
        start: found.index,
        end: found.index + found[0].length,
      })),
  );
}
