/** How hard the server is tried: a bounded form in `npm test`, the full form by `npm run torture`. */
export interface Scale {
  /** Made-up GraphQL documents. */
  readonly documents: number;
  /** Broken HTTP requests. */
  readonly requests: number;
  /** Points at which a load is killed. */
  readonly kills: number;
  /** How long mixed questions are asked. */
  readonly soakMs: number;
  /** Seed of all that is random. */
  readonly seed: number;
}

const FULL = process.env.TORTURE === 'on';

/** The size of this run; SEED repeats another's. */
export const SCALE: Scale = {
  documents: FULL ? 10_000 : 300,
  requests: FULL ? 2_000 : 200,
  kills: FULL ? 24 : 5,
  soakMs: FULL ? Number(process.env.SOAK_SECONDS ?? 300) * 1000 : 8_000,
  seed: Number(process.env.SEED ?? 7),
};
