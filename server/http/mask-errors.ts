import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { explainStoreError } from '../graphql/errors.ts';
import { describeFault } from './describe-fault.ts';
import type { Logger } from './log.ts';

/**
 * Makes of any error what a caller may see: errors about the question as they are, those of the store with their code, all else as an
 * id under which the log tells more. The same error, met in many rows, is logged once.
 */
export function createErrorMask(log: Logger): (error: unknown) => GraphQLError {
  const ids = new WeakMap<object, string>();
  const idOf = (error: unknown, place: object) => {
    const key = typeof error === 'object' && error !== null ? error : place;
    const id = ids.get(key) ?? randomUUID();
    if (!ids.has(key)) log.error({ id, fault: describeFault(error) }, 'a question failed');
    ids.set(key, id);
    return id;
  };
  return (error) => {
    const graphqlError = error instanceof GraphQLError ? error : null;
    const cause = causeOf(error);
    if (cause instanceof GraphQLError) return withCode(graphqlError ?? cause);
    const told = explainStoreError(cause);
    if (told !== null) {
      if (told.code.startsWith('STORE_') && told.code !== 'STORE_TIMEOUT') idOf(cause, {});
      // Without a place in the query it failed as a whole.
      const http = graphqlError?.path === undefined ? { http: { status: 503 } } : {};
      return rewrite(told.message, graphqlError, { code: told.code, ...http });
    }
    const id = idOf(cause, {});
    const message = `Something went wrong on the server. It is logged there under the id ${id}.`;
    return rewrite(message, graphqlError, { code: 'INTERNAL_SERVER_ERROR', id, unexpected: true });
  };
}

/** The error that a resolver threw, out of those that GraphQL wrapped around it. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** GraphQL's own errors while it reads variables and arguments come without a code; those before it runs (no path) end the request. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const http = error.path === undefined ? { http: { status: 400, spec: true } } : {};
  return rewrite(error.message, error, { ...error.extensions, code: 'BAD_USER_INPUT', ...http });
}

function rewrite(message: string, place: GraphQLError | null, extensions: Record<string, unknown>): GraphQLError {
  const { nodes = null, source = null, positions = null, path = null } = place ?? {};
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
