import { createYoga } from 'graphql-yoga';
import { createContext } from '../graphql/context.ts';
import { createSchema } from '../graphql/schema.ts';
import type { Store } from '../store/port.ts';
import type { Logger } from './log.ts';
import { createErrorMask } from './mask-errors.ts';
import { useEtag } from './use-etag.ts';
import { useLimits } from './use-limits.ts';

/** Most bytes of a request's body. */
const MOST_BYTES = 256 * 1024;

/** Answers GraphQL over HTTP at /graphql; pages, headers and CORS are the server's. One operation a request: no batching, no uploads. */
export function createGraphqlHandler(store: Store, { log, timeoutMs }: { log: Logger; timeoutMs: number }) {
  const mask = createErrorMask(log);
  return createYoga({
    schema: createSchema(),
    context: () => createContext(store),
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: MOST_BYTES,
    // Yoga answers as healthy whatever URL ends so; no URL ends with a line feed, and /health is the server's own.
    healthCheckEndpoint: '\n',
    maskedErrors: { maskError: mask },
    plugins: [useEtag(store), useLimits(timeoutMs)],
  });
}
