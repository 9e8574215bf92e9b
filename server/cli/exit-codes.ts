/** What a command ends with, so that scripts can tell the cases apart; `compact-graph --help` lists them. */
export const EXIT = {
  ok: 0,
  /** The knowledge has problems, the answer has errors, or what was asked could not be done. */
  problems: 1,
  /** The command, an option or a setting can't be meant. */
  usage: 2,
  /** The database does not answer, or refuses. */
  storeUnavailable: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command, option or setting that can't be meant; the message says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
