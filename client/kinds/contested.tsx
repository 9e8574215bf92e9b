/** The mark of what the room did not agree on: two strokes and the word. */
export function Contested() {
  return <span class="contested">{'// contested'}</span>;
}
