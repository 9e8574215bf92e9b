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
