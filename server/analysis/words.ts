const AND = new Intl.ListFormat('en', { type: 'conjunction' });

/** "a, b, and c", for a sentence. */
export function listWords(words: readonly string[]): string {
  return AND.format(words);
}

/** "1 passage", "3 passages", "no passages". */
export function countWord(count: number, one: string, several = `${one}s`): string {
  if (count === 0) return `no ${several}`;
  return `${count} ${count === 1 ? one : several}`;
}
