import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** How much is logged: each request and what went wrong, only what went wrong, or nothing. */
export type LogLevel = 'info' | 'warn' | 'silent';

/** Writes JSON lines to the standard error output; messages for people are no log and go elsewhere. */
export function createLog(level: LogLevel = 'info'): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}
