import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

type SetHeaders = (request: IncomingMessage, response: ServerResponse) => void;

/** Cytoscape writes this one style element itself; its hash lets it through where no other inline style is. */
const CYTOSCAPE_STYLE = '.__________cytoscape_container { position: relative; }';

const NOTHING = ["'none'"];
const OWN = ["'self'"];
const POLICY = {
  defaultSrc: NOTHING,
  scriptSrc: OWN,
  styleSrc: OWN,
  imgSrc: [...OWN, 'data:', 'blob:'],
  fontSrc: OWN,
  connectSrc: OWN,
  workerSrc: OWN,
  manifestSrc: OWN,
  baseUri: NOTHING,
  formAction: OWN,
  frameAncestors: OWN,
};

/** Headers for all but GraphiQL: nothing is loaded from elsewhere, no script or style stands in a page itself. */
export const setPageHeaders = headers({
  ...POLICY,
  styleSrc: [...OWN, `'sha256-${createHash('sha256').update(CYTOSCAPE_STYLE).digest('base64')}'`],
});

/** Headers for GraphiQL, whose editor writes style elements as it goes and brings its font along. */
export const setGraphiqlHeaders = headers({
  ...POLICY,
  styleSrc: [...OWN, "'unsafe-inline'"],
  fontSrc: [...OWN, 'data:'],
});

function headers(directives: Record<string, string[]>): SetHeaders {
  const set = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Other pages that may read it are told so in cors.ts.
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // The server speaks plain HTTP; whoever puts TLS before it sets this there.
    strictTransportSecurity: false,
  });
  return (request, response) =>
    set(request, response, (error) => {
      if (error) throw error;
    });
}
