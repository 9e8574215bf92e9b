/** Long enough for the browser to have begun to save. */
const KEPT_FOR_MS = 10_000;

/** Hands a file to the browser to save. */
export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
