/** How hard the server is tried: a bounded form in `npm test`, the full form by `npm run torture`. */
export interface Scale {
  /** Made-up GraphQL documents. */
  readonly documents: number;
  /** Broken HTTP requests. */
  readonly requests: number;
  /** Points at which a load is killed. */
  readonly kills: number;
  /** How the database ends under load. */
  readonly ends: readonly ('kill' | 'stop')[];
  /** How long mixed questions are asked. */
  readonly soakMs: number;
  /** By how much the server may miss its own times on a machine that does other work too. */
  readonly patience: number;
  /** Seed of all that is random. */
  readonly seed: number;
}

const FULL = process.env.TORTURE === 'on';

/** The size of this run; SEED repeats another's. */
export const SCALE: Scale = {
  documents: FULL ? 10_000 : 300,
  requests: FULL ? 2_000 : 200,
  kills: FULL ? 24 : 5,
  ends: FULL ? ['kill', 'stop'] : ['kill'],
  soakMs: FULL ? Number(process.env.SOAK_SECONDS ?? 300) * 1000 : 8_000,
  patience: FULL ? 1 : 3,
  seed: Number(process.env.SEED ?? 7),
};

/** Prints a figure of the full form; the bounded one is no place to measure. */
export function report(figure: string): void {
  if (FULL) console.log(`figure: ${figure}`);
}
