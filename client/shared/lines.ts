/** Lines of a source in words: "line 272", "lines 236–237". */
export function lineWords({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** A number with its noun: "1 relation", "12 relations". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
