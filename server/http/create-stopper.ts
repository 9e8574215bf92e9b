import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long accepted requests may take to end once the server is told to stop; it is to be gone within ten seconds, its database connections closed. */
const PATIENCE_MS = 9_000;
/** How long a connection that was made just before may take to send its first request. */
const FIRST_REQUEST_MS = 500;

/**
 * Watches a server's connections from now on, so that it can be stopped well.
 * @returns what stops it: no more is accepted; a connection is ended as soon as no request is open on it; one that has not sent any yet
 * (browsers keep such ones) has half a second for its first; what is open after 9 seconds is cut
 */
export function createStopper(server: Server): () => Promise<void> {
  /** Requests that are open on each connection; null on one that has not sent any yet. */
  const openRequests = new Map<Socket, number | null>();
  let isStopping = false;
  server.on('connection', (socket) => {
    openRequests.set(socket, null);
    socket.once('close', () => openRequests.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    openRequests.set(socket, (openRequests.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const open = (openRequests.get(socket) ?? 1) - 1;
      if (openRequests.has(socket)) openRequests.set(socket, open);
      if (isStopping && open === 0) socket.end();
    });
  });
  const endThose = (isIdle: (open: number | null) => boolean) => {
    for (const [socket, open] of openRequests) if (isIdle(open)) socket.destroy();
  };
  return () =>
    new Promise((resolve) => {
      isStopping = true;
      const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
      const endNew = setTimeout(() => endThose((open) => open === null), FIRST_REQUEST_MS);
      server.close(() => {
        clearTimeout(endNew);
        clearTimeout(cut);
        resolve();
      });
      endThose((open) => open === 0);
    });
}
