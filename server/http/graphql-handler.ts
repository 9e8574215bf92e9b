import type { IncomingMessage, ServerResponse } from 'node:http';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { createSchema } from '../graphql/schema.ts';
import type { Store } from '../store/port.ts';
import { createAdmission } from './admission.ts';
import { clientOf } from './client-of.ts';
import { createEndings } from './endings.ts';
import type { Logger } from './log.ts';
import { createErrorMask } from './mask-errors.ts';
import { createParseCache } from './parse-cache.ts';
import type { Policy } from './policy.ts';
import { useEtag } from './use-etag.ts';
import { useLimits } from './use-limits.ts';
import { createNotes, useRequestLog } from './use-request-log.ts';
import type { VersionReader } from './version-reader.ts';

/** Most bytes of a request's body. */
const MOST_BYTES = 256 * 1024;

/** What Node gives with each request. */
interface Served {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/** What the handler works with. */
interface Handled {
  readonly log: Logger;
  readonly timeoutMs: number;
  readonly policy: Policy;
  readonly versions: VersionReader;
}

/** Answers GraphQL over HTTP at /graphql; pages, headers and CORS are the server's. One operation a request: no batching, no uploads. */
export function createGraphqlHandler(store: Store, { log, timeoutMs, policy, versions }: Handled) {
  const endings = createEndings();
  const notes = createNotes();
  const admission = createAdmission(policy.capacity);
  const clients = new WeakMap<Request, string>();
  const rememberClient: Plugin<object, Served> = {
    onRequest({ request, serverContext: { req } }) {
      clients.set(request, clientOf(req, policy.trustProxy));
    },
  };
  const closeSchema: Plugin = {
    onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
  };
  return createYoga<Served>({
    schema: createSchema(),
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: MOST_BYTES,
    parserAndValidationCache: createParseCache(),
    // Yoga answers as healthy whatever URL ends so; no URL ends with a line feed, and /health is the server's own.
    healthCheckEndpoint: '\n',
    maskedErrors: { maskError: createErrorMask(log) },
    plugins: [
      rememberClient,
      useRequestLog(log, notes),
      ...(policy.introspection ? [] : [closeSchema]),
      useLimits({ store, timeoutMs, admission, endings, notes, clientOf: (request) => clients.get(request) ?? '' }),
      useEtag(versions),
    ],
  });
}
