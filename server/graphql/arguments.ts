import { badInput } from './errors.ts';

/** Most rows of a page. */
export const MOST_ROWS = 100;
/** Most ids in one list argument. */
const MOST_IDS = 100;
/** Most characters of a text argument. */
const LONGEST_TEXT = 200;
/** Most characters of an id. */
const LONGEST_ID = 500;
/** Most characters of a cursor: it holds the id of any row, a relation's too, which holds those of its ends, in a third more characters. */
const LONGEST_CURSOR = 2000;

/** A whole number within bounds; a variable may still bring null, which is refused like any other wrong value. */
export function checkInt(argument: string, value: number | null, least: number, most: number): number {
  if (value === null || value < least || value > most) {
    throw badInput(argument, `${value} is not a whole number from ${least} to ${most}.`);
  }
  return value;
}

/** A text to look for, without white space at its ends. */
export function checkText(argument: string, value: string): string {
  const text = value.trim();
  if (text === '') throw badInput(argument, `is empty; write 1 to ${LONGEST_TEXT} characters.`);
  if (text.length > LONGEST_TEXT) {
    throw badInput(argument, `has ${text.length} characters; at most ${LONGEST_TEXT} are looked for.`);
  }
  return text;
}

/** As `checkText`, where no text at all means that everything is let through. */
export function checkOptionalText(argument: string, value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : checkText(argument, value);
}

/** An id that is not too long to be one; errors may tell it whole. */
export function checkId(argument: string, id: string): string {
  if (id.length <= LONGEST_ID) return id;
  throw badInput(argument, `has an id of ${id.length} characters; at most ${LONGEST_ID} are looked for.`);
}

/** A list of ids that is not too long, nor any of them. */
export function checkIds(argument: string, ids: readonly string[]): readonly string[] {
  if (ids.length > MOST_IDS) throw badInput(argument, `has ${ids.length} ids; at most ${MOST_IDS} can be given.`);
  for (const id of ids) checkId(argument, id);
  return ids;
}

/** A cursor that is not too long to be one; null where none is given. */
export function checkCursor(argument: string, cursor: string | null | undefined): string | null {
  if (cursor === null || cursor === undefined) return null;
  if (cursor.length <= LONGEST_CURSOR) return cursor;
  throw badInput(argument, `has ${cursor.length} characters; a cursor has at most ${LONGEST_CURSOR}.`);
}

/** Grades of spread or agreement to filter by; null where none are given. */
export function checkGrades(argument: string, grades: readonly number[] | null | undefined): readonly number[] | null {
  return grades?.map((grade) => checkInt(argument, grade, 1, 5)) ?? null;
}
