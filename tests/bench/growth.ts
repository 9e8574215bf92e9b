import { ms, type Times } from './measure.ts';

/** The late times of each question side by side, from the smallest corpus to the largest, and how many times the one at 10 documents the last is. */
export function tellGrowth(timesBySize: ReadonlyMap<number, ReadonlyMap<string, Times>>): void {
  const sizes = [...timesBySize.keys()].sort((a, b) => a - b);
  const names = new Set([...timesBySize.values()].flatMap((times) => [...times.keys()]));
  if (sizes.length < 2 || names.size === 0) return;
  const first = sizes.includes(10) ? 10 : sizes[0];
  const last = sizes.at(-1);
  console.log(
    `\n## Growth, ours on Neo4j\n\n| question | ${sizes.map((size) => `p95 at ${size}`).join(' | ')} | ${last} / ${first} |`,
  );
  console.log(`|---|${'---|'.repeat(sizes.length + 1)}`);
  for (const name of names) {
    const late = (size = 0) => timesBySize.get(size)?.get(name)?.p95 ?? Number.NaN;
    const ratio = late(last) / late(first);
    console.log(`| ${name} | ${sizes.map((size) => ms(late(size))).join(' | ')} | ${ratio.toFixed(2)} |`);
  }
}
