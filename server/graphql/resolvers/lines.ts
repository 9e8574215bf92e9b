/** The lines of the source that a row covers, as a LineRange. */
export function lines(row: { readonly firstLine: number; readonly lastLine: number }) {
  return { first: row.firstLine, last: row.lastLine };
}
