import { GraphQLError } from 'graphql';
import { StoreError } from '../store/store-errors.ts';

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

/** What is said in place of messages that tell where the database is, and how it failed. */
const SAID_TO_CALLERS: Partial<Record<StoreError['code'], string>> = {
  unavailable: 'The database does not answer just now. Ask again shortly.',
  busy: 'The database has too much to do just now. Ask again shortly.',
  empty: 'The database holds no graph yet.',
};

/** What a caller may know of a failed question to the store; null for an error that says nothing to callers and is to be masked. */
export function explainStoreError(error: unknown): { readonly message: string; readonly code: string } | null {
  if (!(error instanceof StoreError)) return null;
  return { message: SAID_TO_CALLERS[error.code] ?? error.message, code: STORE_CODES[error.code] };
}

/** A value that the graph must hold, as its check has made sure; its absence is a fault of ours, not of the question. */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`the graph lacks ${what}`);
  return value;
}
