/** The cursor that stands for a row: opaque to clients, the same as long as the row's id is. */
export function encodeCursor(id: string): string {
  return Buffer.from(id, 'utf8').toString('base64url');
}

/** The id that a cursor stands for; null when it is not one that `encodeCursor` gave. */
export function decodeCursor(cursor: string): string | null {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  return id !== '' && encodeCursor(id) === cursor ? id : null;
}
