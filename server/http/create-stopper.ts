import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long accepted requests may take to end once the server is told to stop; it is to be gone within ten seconds, its database connections closed. */
const PATIENCE_MS = 9_000;

/**
 * Watches a server's connections from now on, so that it can be stopped well.
 * @returns what stops it: no more is accepted; a connection is ended as soon as no request is open on it (also one that never sent any, as
 * browsers keep them); what is open after 9 seconds is cut
 */
export function createStopper(server: Server): () => Promise<void> {
  const openRequests = new Map<Socket, number>();
  let isStopping = false;
  server.on('connection', (socket) => {
    openRequests.set(socket, 0);
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
  return () =>
    new Promise((resolve) => {
      isStopping = true;
      const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      for (const [socket, open] of openRequests) if (open === 0) socket.destroy();
    });
}
