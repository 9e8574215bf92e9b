import { signal } from '@preact/signals';
import type { TypedDocumentString } from '../generated/graphql.ts';

/** A question that got no answer, told so that a person knows what happened. */
export class AskError extends Error {
  override readonly name = 'AskError';
  /** `away`: no server answered; `refused`: it answered with errors. */
  readonly code: 'away' | 'refused';
  constructor(code: AskError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** True from a question that no server answered until one is answered again. */
export const serverAway = signal(false);

/** Questions short enough for an address are asked by GET, so that the browser's cache may answer. */
const LONGEST_ADDRESS = 6000;

/**
 * Asks the server one GraphQL question.
 * @throws {AskError} `away` or `refused`
 */
export async function ask<Data, Variables>(
  question: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await send(question.toString().trim(), variables);
  const body: { data?: Data | null; errors?: readonly { message: string }[] } | null = await response
    .json()
    .catch(() => null);
  if (body === null) throw away(`the server answered ${response.status} without data`);
  serverAway.value = false;
  if (body.errors !== undefined && body.errors.length > 0) {
    throw new AskError('refused', body.errors.map(({ message }) => message).join(' '));
  }
  if (body.data === undefined || body.data === null) throw new AskError('refused', 'The server sent no data.');
  return body.data;
}

/** The address that opens a question in GraphiQL, filled in and ready to run. */
export function hrefOfQuestion<Data, Variables>(
  question: TypedDocumentString<Data, Variables>,
  variables: Variables,
): string {
  return `/graphql?${new URLSearchParams({ query: question.toString().trim(), variables: JSON.stringify(variables, null, 2) })}`;
}

async function send(query: string, variables: unknown): Promise<Response> {
  const accept = 'application/graphql-response+json, application/json';
  const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  try {
    if (address.length <= LONGEST_ADDRESS) return await fetch(address, { headers: { accept } });
    return await fetch('/graphql', {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  } catch (cause) {
    throw away('no server answers at this address', cause);
  }
}

function away(message: string, cause?: unknown): AskError {
  serverAway.value = true;
  return new AskError('away', message, { cause });
}
