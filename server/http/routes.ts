import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';
import { typeDefs } from '../graphql/schema.ts';
import type { Store } from '../store/port.ts';
import { createClientFiles } from './client-files.ts';
import { answerCors } from './cors.ts';
import { describeFault } from './describe-fault.ts';
import { createExportHandler } from './export/export-handler.ts';
import { createGraphiqlHandler } from './graphiql/graphiql-handler.ts';
import { createGraphqlHandler } from './graphql-handler.ts';
import { answerHealth, answerReady } from './health.ts';
import type { Logger } from './log.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { refuseHost } from './refuse-host.ts';
import { setPageHeaders } from './security-headers.ts';
import { createVersionReader } from './version-reader.ts';

/** How long the store may take to tell its version: who asks whether the server is ready hears within two seconds that it is not. */
const VERSION_PATIENCE_MS = 1_500;

/** What the server needs to answer. */
export interface Served {
  readonly store: Store;
  readonly log: Logger;
  /** Folder of the built page. */
  readonly clientFolder: string;
  /** How long a query may run. */
  readonly timeoutMs: number;
  /** Where it is not as usual. */
  readonly policy?: Partial<Policy>;
}

/** What answers one request; it never throws. */
export type Routes = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The addresses of the server, and what answers at each. */
export function createRoutes({ store, log, clientFolder, timeoutMs, policy: given = {} }: Served): Routes {
  const policy = { ...DEFAULT_POLICY, ...given };
  const versions = createVersionReader(store, VERSION_PATIENCE_MS);
  const graphql = createGraphqlHandler(store, { log, timeoutMs, policy, versions });
  const graphiql = createGraphiqlHandler();
  const exported = createExportHandler(store, { policy, timeoutMs });
  const files = createClientFiles(clientFolder);
  // The page's own files are packed when it is built; answers are much repeated words, and a tenth of their size when packed.
  const packAnswers = compression();

  const answer: Routes = async (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    setPageHeaders(request, response);
    if (refuseHost(request, response)) return;
    if (path === '/graphql') {
      if (answerCors(request, response, policy.corsOrigins)) return;
      if (policy.graphiql && (await graphiql.answerPage(request, response))) return;
      await graphql(request, response);
      return;
    }
    if (path.startsWith('/export/')) {
      if (answerCors(request, response, policy.corsOrigins)) return;
      return exported(request, response);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    if (path === '/health') return answerHealth(response);
    if (path === '/ready') return answerReady(store.name, versions, response);
    if (path === '/schema.graphql' && policy.introspection) {
      answerCors(request, response, policy.corsOrigins);
      return sendSchema(response);
    }
    if (policy.graphiql && path.startsWith('/graphiql/') && (await graphiql.answerFile(path, request, response)))
      return;
    files(request, response, () => sendNotFound(path, response));
  };

  return async (request, response) => {
    try {
      packAnswers(request, response, () => undefined);
      await answer(request, response);
    } catch (error) {
      log.error({ fault: describeFault(error), method: request.method }, 'a request failed');
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Something went wrong on the server.\n');
    }
  };
}

function sendSchema(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'application/graphql; charset=utf-8',
    'cache-control': 'public, no-cache',
  });
  response.end(typeDefs);
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' });
  response.end('Only GET is answered here; GraphQL is at /graphql.\n');
}

function sendNotFound(path: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`There is nothing at ${path}. The page is at /, GraphQL at /graphql.\n`);
}
