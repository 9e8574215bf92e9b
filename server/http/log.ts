import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Writes what went wrong as JSON lines to the standard error output; messages for people are no log and go elsewhere. */
export function createLog(level: 'warn' | 'silent' = 'warn'): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}
