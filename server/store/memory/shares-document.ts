/** Whether a row is of one of these documents; null lets every row through. */
export function sharesDocument(
  documents: readonly string[] | null,
): (row: { readonly documents: readonly string[] }) => boolean {
  if (documents === null) return () => true;
  const asked = new Set(documents);
  return (row) => row.documents.some((id) => asked.has(id));
}
