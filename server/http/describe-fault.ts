import { StoreError } from '../store/store-errors.ts';

/** What of a fault may stand in a log: no stack, path, address or password. */
export interface Fault {
  /** "TypeError" */
  readonly type: string;
  readonly code: string | null;
  /** Cleared of addresses and paths; null for errors of the database, which are told by their codes. */
  readonly message: string | null;
  /** Name of the function that threw, as far as it has one. */
  readonly in: string | null;
  readonly cause: Fault | null;
}

/** Describes what was thrown, with what caused it. What caused an error of the database is of the database too, whatever it is called. */
export function describeFault(thrown: unknown): Fault {
  return describe(thrown, MOST_CAUSES, false);
}

const MOST_CAUSES = 3;
const OF_DATABASE = ['Neo4jError', 'GQLError'];

function describe(thrown: unknown, causes: number, belowDatabase: boolean): Fault {
  if (!(thrown instanceof Error)) return { type: typeof thrown, code: null, message: null, in: null, cause: null };
  const ofDatabase = belowDatabase || thrown instanceof StoreError || OF_DATABASE.includes(thrown.name);
  return {
    type: thrown.name,
    code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null,
    message: ofDatabase ? null : clear(thrown.message),
    in: /^\s+at (?:async )?(?<name>[\w.<>$]+) \(/m.exec(thrown.stack ?? '')?.groups?.name ?? null,
    cause: thrown.cause !== undefined && causes > 0 ? describe(thrown.cause, causes - 1, ofDatabase) : null,
  };
}

/**
 * Addresses with a scheme, hosts with a port, those that Node looked up or a certificate names, bare IPv4 addresses, and paths. A host alone
 * elsewhere can't be told from other words with a dot in them.
 */
const PLACES = [
  /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi,
  /(?:\b[\w.-]+|\[[\da-f:]+\]):\d{2,5}\b/gi,
  /(?<=\bgetaddrinfo E[A-Z_]+ |\b(?:Host: |DNS:|IP: |IP Address:))[^\s,]+/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/g,
  /(?:\/[\w.@+-]+){2,}|[A-Z]:\\\S+/g,
];

function clear(message: string): string {
  return PLACES.reduce((text, place) => text.replace(place, '…'), message).slice(0, 500);
}
