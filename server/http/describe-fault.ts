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

/** Describes what was thrown, with what caused it. */
export function describeFault(thrown: unknown, causes = 3): Fault {
  if (!(thrown instanceof Error)) return { type: typeof thrown, code: null, message: null, in: null, cause: null };
  const cause = thrown.cause !== undefined && causes > 0 ? describeFault(thrown.cause, causes - 1) : null;
  const ofDatabase = thrown instanceof StoreError || thrown.name === 'Neo4jError';
  return {
    type: thrown.name,
    code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null,
    message: ofDatabase ? null : clear(thrown.message),
    in: /^\s+at (?:async )?(?<name>[\w.<>$]+) \(/m.exec(thrown.stack ?? '')?.groups?.name ?? null,
    cause,
  };
}

/** Addresses with a scheme, hosts with a port, and paths. */
const PLACES = [
  /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi,
  /(?:\b[\w.-]+|\[[\da-f:]+\]):\d{2,5}\b/gi,
  /(?:\/[\w.@+-]+){2,}|[A-Z]:\\\S+/g,
];

function clear(message: string): string {
  return PLACES.reduce((text, place) => text.replace(place, '…'), message).slice(0, 500);
}
