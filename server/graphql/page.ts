import type { Page, PageAsked } from '../store/port.ts';
import { StoreError } from '../store/store-errors.ts';
import { checkCursor, checkInt, MOST_ROWS } from './arguments.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { badInput } from './errors.ts';

/** The arguments of every list that is answered in pages. */
interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** A page as Relay's clients read it. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/**
 * Checks the paging arguments, asks for that page and gives it as a connection.
 * @throws {GraphQLError} `BAD_USER_INPUT` for `first` out of bounds, or `after` that is no cursor of this list
 */
export async function readConnection<Row extends { readonly id: string }>(
  given: PageArguments,
  ask: (page: PageAsked) => Promise<Page<Row>>,
): Promise<Connection<Row>> {
  const first = checkInt('first', given.first, 1, MOST_ROWS);
  const cursor = checkCursor('after', given.after);
  const after = cursor === null ? null : decodeCursor(cursor);
  if (cursor !== null && after === null) throw unknownCursor(cursor);
  try {
    return connection(await ask({ first, after }), after !== null);
  } catch (error) {
    if (cursor !== null && error instanceof StoreError && error.code === 'unknown-cursor') throw unknownCursor(cursor);
    throw error;
  }
}

function connection<Row extends { readonly id: string }>(page: Page<Row>, hasPreviousPage: boolean): Connection<Row> {
  const edges = page.rows.map((node) => ({ cursor: encodeCursor(node.id), node }));
  return {
    edges,
    nodes: page.rows,
    pageInfo: {
      hasNextPage: page.more,
      hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total,
  };
}

function unknownCursor(cursor: string) {
  return badInput(
    'after',
    `${JSON.stringify(cursor)} is not a cursor of this list; take one from its pageInfo or edges.`,
  );
}
