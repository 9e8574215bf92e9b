/** What of the package is used; its published types are of Express, which is not used here. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Makes what lets the answers that follow be packed as the client accepts it, where that is worth it. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
