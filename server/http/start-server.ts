import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AddressError } from './address-error.ts';
import { createStopper } from './create-stopper.ts';
import { createRoutes, type Served } from './routes.ts';

/** How long a client may take to send its request. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long an idle connection is kept: longer than proxies and browsers keep theirs, so that none is closed just as they ask on it. */
const KEEP_ALIVE_MS = 75_000;
/** How long nothing may move on a connection, beyond what a question may take: who never reads its answer would keep it for ever. */
const STALLED_MS = 60_000;

/** Where to listen, and what to answer with. */
export interface ServerOptions extends Served {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** How long nothing may move on a connection, where it is not as usual. */
  readonly stalledMs?: number;
}

/** A server that listens. */
export interface RunningServer {
  /** "http://127.0.0.1:4000" */
  readonly url: string;
  /** Accepts no more, ends when every accepted request is answered, after 9 seconds at most; the store is then closed too. */
  close(): Promise<void>;
}

/**
 * Starts the server.
 * @throws {AddressError} when the port is in use or may not be taken, or the host is not this machine's
 */
export async function startServer({
  host,
  port,
  stalledMs = STALLED_MS,
  ...served
}: ServerOptions): Promise<RunningServer> {
  const server = createServer(createRoutes(served));
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  // Between requests the time to keep it holds instead. Node looks twice at an answer under way, and leaves it while a part of it went.
  server.timeout = served.timeoutMs + stalledMs;
  const stop = createStopper(server);
  await listen(server, host, port);
  let closed: Promise<void> | null = null;
  return {
    url: urlOf(server, host),
    close: () => {
      closed ??= stop().then(() => served.store.close());
      return closed;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(addressError(error, host, port)));
    server.listen(port, host, () => resolve());
  });
}

function addressError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const cause = { cause: error };
  switch (error.code) {
    case 'EADDRINUSE':
      return new AddressError(
        `Port ${port} on ${host} is in use. Stop what listens there, or set PORT to another.`,
        cause,
      );
    case 'EACCES':
      return new AddressError(`Port ${port} on ${host} may not be taken. Set PORT to one above 1023.`, cause);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new AddressError(
        `${host} is no address of this machine. Set HOST to 127.0.0.1, or 0.0.0.0 for all.`,
        cause,
      );
    default:
      return error;
  }
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = isTcp(address) ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function isTcp(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
