/** What a property holds; null where the thing has none, and then nothing is written. */
export type Value = string | number | boolean | readonly string[] | null;

/** A named value of a thing or a relation, the same in every format that has attributes. */
export interface Property<Fact> {
  /** "basis": the attribute's id, and its key in JSON. */
  readonly id: string;
  readonly title: string;
  /** `list`: several texts; where a format has no lists they stand one below the other. */
  readonly type: 'string' | 'integer' | 'double' | 'boolean' | 'list';
  readonly read: (fact: Fact) => Value;
}

/** The value in one text, for formats without lists; null for none and for an empty list. */
export function valueText(value: Value): string | null {
  if (value === null) return null;
  if (typeof value === 'object') return value.length === 0 ? null : value.join('\n');
  return String(value);
}
