import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { orList } from '../../graphql/known.ts';

/** A request for an export that can't be answered as asked, with the status that tells so. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 400 | 404 | 405 | 413 | 415;
  constructor(status: Refusal['status'], message: string) {
    super(message);
    this.status = status;
  }
}

/** Most characters of what was given that a refusal tells. */
const LONGEST_TOLD = 100;

/** What was given, in quotation marks, cut where it is long. */
export function quote(given: string): string {
  return JSON.stringify(given.length > LONGEST_TOLD ? `${given.slice(0, LONGEST_TOLD)}…` : given);
}

/** The refusal of a value that is none of those allowed: names the nearest, else all. */
export function noSuch(parameter: string, noun: string, value: string, allowed: readonly string[]): Refusal {
  const near = suggestionList(value, allowed).slice(0, 3);
  const hint = near.length > 0 ? `Did you mean ${orList(near)}?` : `Allowed: ${allowed.join(', ')}.`;
  return new Refusal(400, `${parameter}: there is no ${noun} ${quote(value)}. ${hint}`);
}
