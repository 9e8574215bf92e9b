import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets pages of the origins that are allowed read the answers, never with credentials: notebooks, Observable and graph tools ask from the
 * browser. Where none is allowed, nothing is said and browsers keep other pages out.
 * @param origins "*" among them allows any
 * @returns true when the request was a preflight and is answered
 */
export function answerCors(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  const { origin } = request.headers;
  const allowed = origins.includes('*') ? '*' : origins.find((one) => one === origin);
  if (allowed !== undefined) {
    response.setHeader('access-control-allow-origin', allowed);
    response.setHeader('access-control-expose-headers', 'ETag, X-Request-Id, Retry-After');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
  }
  if (request.method !== 'OPTIONS') return false;
  const answer = {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type, accept, if-none-match',
    'access-control-max-age': '86400',
  };
  response.writeHead(204, { allow: 'GET, POST', ...(allowed === undefined ? {} : answer) });
  response.end();
  return true;
}
