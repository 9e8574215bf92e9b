/** What the server lets callers do, and how much of it. */
export interface Policy {
  /** Origins whose pages may read answers from a browser: "https://example.org"; "*" for any; none keeps other pages out. */
  readonly corsOrigins: readonly string[];
  /** Whether the schema may be asked for, by introspection or as schema.graphql. */
  readonly introspection: boolean;
  /** Whether a browser at /graphql gets GraphiQL. */
  readonly graphiql: boolean;
  /** Whether a proxy stands before the server, so that who asks is the last address of X-Forwarded-For. */
  readonly trustProxy: boolean;
  readonly capacity: Capacity;
}

/** How many questions are answered at once, and how many may wait. */
export interface Capacity {
  /** Most questions answered at once. */
  readonly atOnce: number;
  /** Most of them of one client. */
  readonly perClient: number;
  /** Most that wait for their turn; those beyond are refused at once. */
  readonly waiting: number;
  /** Longest that one waits. */
  readonly waitMs: number;
}

/** What holds where nothing is set. */
export const DEFAULT_POLICY: Policy = {
  corsOrigins: [],
  introspection: true,
  graphiql: true,
  trustProxy: false,
  capacity: { atOnce: 16, perClient: 8, waiting: 64, waitMs: 5_000 },
};
