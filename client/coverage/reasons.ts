/** Any reason, as the filter. */
export const ANY_REASON = 'any';

/** A reason's id as words: "introduces list". */
export function reasonWords(reason: string): string {
  return reason.replaceAll('-', ' ');
}
