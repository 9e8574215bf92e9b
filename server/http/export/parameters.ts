import { noSuch, quote, Refusal } from './refusal.ts';

/** Most values in one list. */
const MOST_VALUES = 200;

/** Refuses parameters that nothing reads: a misspelt filter would let everything through unseen. */
export function checkNames(params: URLSearchParams, allowed: readonly string[]): void {
  const unknown = [...params.keys()].find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw noSuch('query', 'parameter', unknown, allowed);
}

/** A list, by repeating the parameter or with commas; null where it isn't given. */
export function readList(params: URLSearchParams, name: string): readonly string[] | null {
  const given = params.getAll(name);
  if (given.length === 0) return null;
  const values = given.flatMap((text) => text.split(',')).map((value) => value.trim());
  const list = [...new Set(values.filter((value) => value !== ''))];
  if (list.length > MOST_VALUES) {
    throw new Refusal(400, `${name}: has ${list.length} values; at most ${MOST_VALUES} can be given.`);
  }
  return list;
}

/** A list of words out of a closed set; null where it isn't given. */
export function readWords<Word extends string>(
  params: URLSearchParams,
  name: string,
  noun: string,
  allowed: readonly Word[],
): readonly Word[] | null {
  const asked = readList(params, name);
  return (
    asked?.map((value) => {
      const known = allowed.find((word) => word === value);
      if (known === undefined) throw noSuch(name, noun, value, allowed);
      return known;
    }) ?? null
  );
}

/** Whole numbers within bounds; null where the parameter isn't given. */
export function readNumbers(
  params: URLSearchParams,
  name: string,
  least: number,
  most: number,
): readonly number[] | null {
  return (
    readList(params, name)?.map((value) => {
      const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= least && number <= most) return number;
      throw new Refusal(400, `${name}: ${quote(value)} is not a whole number from ${least} to ${most}.`);
    }) ?? null
  );
}
