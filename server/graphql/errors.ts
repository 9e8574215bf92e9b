import { GraphQLError } from 'graphql';
import { StoreError } from '../store/port.ts';

/** The error for an argument that can't be answered: its name, what was given and what would be right stand in the message. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

const STORE_CODES = {
  'unknown-cursor': 'BAD_USER_INPUT',
  'too-large': 'QUERY_TOO_COMPLEX',
  unavailable: 'STORE_UNAVAILABLE',
  busy: 'STORE_BUSY',
  timeout: 'STORE_TIMEOUT',
  empty: 'STORE_EMPTY',
} satisfies Record<StoreError['code'], string>;

/** What a caller may know of a failed question to the store; null for an error that says nothing to callers and is to be masked. */
export function explainStoreError(error: unknown): { readonly message: string; readonly code: string } | null {
  return error instanceof StoreError ? { message: error.message, code: STORE_CODES[error.code] } : null;
}

/** A value that the graph must hold, as its check has made sure; its absence is a fault of ours, not of the question. */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`the graph lacks ${what}`);
  return value;
}
