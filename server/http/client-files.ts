import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Hands out the built page: what the build names by its content may be kept for a year, the page itself is asked for again each time.
 * An address without a file is the page's own (it reads it); a missing file is left to `next`.
 */
export function createClientFiles(folder: string): Handler {
  if (!existsSync(folder)) return (_request, _response, next) => next();
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    single: true,
    setHeaders: (response, pathname) => {
      const named = pathname.startsWith('/assets/');
      response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'public, no-cache');
    },
  });
  return (request, response, next) => {
    // A file that is gone since the server started, as by another build, ends this answer and not the server.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    files(request, response, next);
  };
}
