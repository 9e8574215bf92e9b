/** A question that a store can't answer as asked; `code` tells why. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: 'unknown-cursor' | 'too-large' | 'unavailable' | 'busy' | 'timeout' | 'empty';
  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Most relations that a walk visits before it ends with 'too-large'. */
export const MOST_VISITED = 200_000;

/** What a page can be asked of, as its cursor error names it. */
export type PagedRow = 'entity' | 'recommendation' | 'relation' | 'mention';

/** The error for a cursor that is not the id of a row of the type listed. */
export function unknownCursor(row: PagedRow, id: string): StoreError {
  return new StoreError('unknown-cursor', `after: there is no ${row} with the id ${JSON.stringify(id)}`);
}

/** The error for a walk past MOST_VISITED relations. */
export function tooLarge(question: 'neighbourhood' | 'paths'): StoreError {
  return new StoreError(
    'too-large',
    `${question}: more than ${MOST_VISITED.toLocaleString('en')} relations to visit; ask for fewer steps, kinds or types`,
  );
}
