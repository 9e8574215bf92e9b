/** Lets the browser draw, and answer what was typed or clicked, before it goes on with the rest of a long work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
