import type { WithoutQuery } from '../generated/graphql.ts';

/** A recommendation that a strike touches, as the page asks for it. */
export type Loss = WithoutQuery['without'][number];
