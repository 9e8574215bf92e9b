import type { IncomingMessage, ServerResponse } from 'node:http';

/** What ends a host within an address, or is dropped there. */
const NOT_OF_A_HOST = /[\s/\\?#@]/;

/**
 * Refuses a request whose Host is none (RFC 9112, 3.2): what answers GraphQL makes an address of it, and would fail, or take a part of it for
 * the question. Without one, as HTTP/1.0 allows, the address of the connection stands in.
 * @returns true when the request was refused
 */
export function refuseHost({ headers: { host = '' } }: IncomingMessage, response: ServerResponse): boolean {
  if (host === '' || (!NOT_OF_A_HOST.test(host) && URL.canParse(`http://${host}/`))) return false;
  response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end('The Host header is no host, such as example.org or 127.0.0.1:4000.\n');
  return true;
}
