import { columns, quoted, wrap } from './layout.ts';
import type { ReservationData, SupportData } from './shapes.ts';

/** Lines of support: score, why, and the words; each under the end that varies. */
export function printSupport(lines: readonly SupportData[]): readonly string[] {
  return lines.flatMap(({ strength, because, evidence }) => [
    ...hang(strength.score.toFixed(3), wrap(because, ' '.repeat(9))),
    ...evidence.flatMap((piece) => quoted(piece, ' '.repeat(11))),
  ]);
}

/** What is held against something; "None." where nothing is. */
export function printReservations(reservations: readonly ReservationData[]): readonly string[] {
  if (reservations.length === 0) return ['  None.'];
  return reservations.flatMap(({ because, evidence }) => [
    ...wrap(because, '  '),
    ...evidence.flatMap((piece) => quoted(piece, '    ')),
  ]);
}

/** Lines of what a recommendation is about: no score, as that is not support. */
export function printAbout(lines: readonly SupportData[]): readonly string[] {
  return lines.flatMap(({ because, evidence }) => [
    ...wrap(because, '  '),
    ...evidence.flatMap((piece) => quoted(piece, '    ')),
  ]);
}

/** A heading over lines, with a blank line before it. */
export function under(heading: string, lines: readonly string[]): readonly string[] {
  return ['', heading, ...lines];
}

/** How many lines there are of each degree. */
export function printCounts(
  counts: readonly { readonly directness: string; readonly count: number }[],
): readonly string[] {
  return columns(
    counts.map(({ directness, count }) => [directness, count]),
    '  ',
  );
}

/** Puts a word into the indent of the first line. */
function hang(word: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => (i === 0 ? `  ${word}${line.slice(2 + word.length)}` : line));
}
