import type { Server, ServerResponse } from 'node:http';
import { Server as Listener, type Socket } from 'node:net';

/** How long accepted requests may take to end once the server is told to stop; it is to be gone within ten seconds, its database connections closed. */
const PATIENCE_MS = 9_000;
/** How long a connection without a request is kept then: what was sent on it just before may still be on its way. */
const LAST_REQUEST_MS = 500;

/**
 * Watches a server's connections from now on, so that it can be stopped well.
 * @returns what stops it: no more connections are accepted; on those there are, what arrives within half a second is answered too, each answer
 * saying that it is the connection's last; what is open after 9 seconds is cut
 */
export function createStopper(server: Server): () => Promise<void> {
  /** Answers that are due on each connection. */
  const due = new Map<Socket, Set<ServerResponse>>();
  let isStopping = false;
  let isOver = false;
  server.on('connection', (socket) => {
    due.set(socket, new Set());
    socket.once('close', () => due.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    due.get(socket)?.add(response);
    if (isStopping) endWith(response);
    response.once('close', () => {
      due.get(socket)?.delete(response);
      if (isOver && due.get(socket)?.size === 0) socket.end();
    });
  });
  const endIdle = () => {
    isOver = true;
    for (const [socket, answers] of due) if (answers.size === 0) socket.destroy();
  };
  return () =>
    new Promise((resolve) => {
      isStopping = true;
      for (const answers of due.values()) for (const response of answers) endWith(response);
      const end = setTimeout(endIdle, LAST_REQUEST_MS);
      const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
      // A web server's own `close` would cut idle connections at once, with what is on its way to them.
      Listener.prototype.close.call(server, () => {
        clearTimeout(end);
        clearTimeout(cut);
        resolve();
      });
    });
}

/** Has an answer tell that its connection ends with it; one that has begun already can't. */
function endWith(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
