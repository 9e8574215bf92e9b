/** An export that can't be made as asked; the message tells the asker what would be right. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  /** `too-many`: the piece asked for is too large; `unknown-id`: nothing in this version of the graph has that id. */
  readonly code: 'too-many' | 'unknown-id';
  constructor(code: ExportError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The refusal of a piece that is too large. */
export function tooMany(what: 'entities' | 'relations', count: number, most: number): ExportError {
  return new ExportError(
    'too-many',
    `This would hold ${count} ${what}; at most ${most} are written at once. Narrow it with "of", "kinds", "types" or "documents".`,
  );
}

/** The refusal of an id that nothing has. */
export function unknownId(what: string, id: string, version: string): ExportError {
  return new ExportError(
    'unknown-id',
    `No ${what} has the id ${JSON.stringify(id)} in this version of the graph (${version}).`,
  );
}
