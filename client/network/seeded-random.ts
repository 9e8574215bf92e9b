/** Numbers from 0 up to 1 that repeat for the same seed (linear congruence; constants of Knuth and Lewis). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  const step = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  // Seeds that stand close begin alike; a few steps part them.
  for (let i = 0; i < 8; i += 1) step();
  return step;
}
