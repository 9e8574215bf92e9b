import type { LogLevel } from '../http/log.ts';
import type { Policy } from '../http/policy.ts';
import { UsageError } from './exit-codes.ts';

/** Environment variables, as the process got them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the server is to listen. */
export interface ListenAt {
  readonly host: string;
  readonly port: number;
}

/**
 * Reads PORT (4000; 0 takes any free one) and HOST (127.0.0.1: this machine only).
 * @throws {UsageError}
 */
export function readListenAt(env: Environment): ListenAt {
  const written = env.PORT?.trim() || '4000';
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535) {
    throw new UsageError(
      `PORT is ${JSON.stringify(written)}: it must be a whole number from 0 to 65535, such as 4000.`,
    );
  }
  return { port, host: env.HOST?.trim() || '127.0.0.1' };
}

/**
 * Reads CORS_ORIGINS (none), INTROSPECTION, GRAPHIQL (on) and TRUST_PROXY (off).
 * @throws {UsageError}
 */
export function readPolicy(env: Environment): Omit<Policy, 'capacity'> {
  return {
    corsOrigins: readOrigins(env),
    introspection: readSwitch(env, 'INTROSPECTION', true),
    graphiql: readSwitch(env, 'GRAPHIQL', true),
    trustProxy: readSwitch(env, 'TRUST_PROXY', false),
  };
}

/**
 * Reads LOG: "info" (each request, as usual), "warn" (what went wrong) or "silent".
 * @throws {UsageError}
 */
export function readLogLevel(env: Environment): LogLevel {
  const written = env.LOG?.trim() || 'info';
  if (written === 'info' || written === 'warn' || written === 'silent') return written;
  throw new UsageError(`LOG is ${JSON.stringify(written)}: it must be info, warn or silent.`);
}

/**
 * Reads NEO4J_WAIT, the seconds that a database may take to be there (60), as milliseconds.
 * @throws {UsageError}
 */
export function readPatience(env: Environment): number {
  const written = env.NEO4J_WAIT?.trim() || '60';
  const seconds = Number(written);
  if (/^\d{1,4}$/.test(written)) return seconds * 1000;
  throw new UsageError(
    `NEO4J_WAIT is ${JSON.stringify(written)}: it must be a whole number of seconds up to 9999, such as 60.`,
  );
}

function readOrigins(env: Environment): readonly string[] {
  const written = (env.CORS_ORIGINS ?? '').split(/[\s,]+/).filter((origin) => origin !== '');
  for (const origin of written) {
    if (origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)) continue;
    throw new UsageError(
      `CORS_ORIGINS holds ${JSON.stringify(origin)}: each must be an origin such as https://example.org, or * for any page.`,
    );
  }
  return written;
}

function readSwitch(env: Environment, name: string, usual: boolean): boolean {
  const written = env[name]?.trim().toLowerCase() || (usual ? 'on' : 'off');
  if (written === 'on' || written === 'off') return written === 'on';
  throw new UsageError(`${name} is ${JSON.stringify(env[name])}: it must be on or off.`);
}
