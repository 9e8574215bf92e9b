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

/** The refusal of a value that is none of those allowed: names the nearest, else all. */
export function noSuch(parameter: string, noun: string, value: string, allowed: readonly string[]): Refusal {
  const near = suggestionList(value, allowed).slice(0, 3);
  const hint = near.length > 0 ? `Did you mean ${orList(near)}?` : `Allowed: ${allowed.join(', ')}.`;
  return new Refusal(400, `${parameter}: there is no ${noun} ${JSON.stringify(value)}. ${hint}`);
}
