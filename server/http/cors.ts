import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets pages of any origin read the answers, never with credentials: notebooks, Observable and graph tools ask from the browser.
 * @returns true when the request was a preflight and is answered
 */
export function answerCors(request: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'ETag');
  if (request.method !== 'OPTIONS') return false;
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type, accept, if-none-match',
    'access-control-max-age': '86400',
  });
  response.end();
  return true;
}
