import type { z } from 'zod';
import type { Root } from './root.ts';

/**
 * Runs one statement and gives its records, each read by the schema of its columns. Its values stand in one map, `$asked`: Neo4j plans a text anew for
 * each mix of types among its parameters, and for each power of ten that a list or a text among them is long; a map is always a map.
 */
export type Ask = <Row>(schema: z.ZodType<Row>, text: string, values?: object) => Promise<Row[]>;

/** What a question's text may need of the graph that answers. */
export interface Known {
  readonly root: Root;
  /** The ontology's relation types: the only ones that stand in a statement's text. */
  readonly relationTypes: readonly string[];
  /** One and the same object for as long as this graph stands: what is kept of the graph is kept under it. */
  readonly graph: object;
}

/** One question to the graph, in as many statements as it takes. */
export type Question<Answer> = (ask: Ask, known: Known) => Promise<Answer>;
