import { parseArgs } from 'node:util';

const PARTS = ['questions', 'library', 'throughput', 'heaviest'] as const;
export type Part = (typeof PARTS)[number];

/** Which corpora are measured, and what is asked of them: all parts where none is named. @throws {Error} for a part that there is not */
export function readParts(args: string[]): { readonly sizes: readonly number[]; readonly parts: ReadonlySet<Part> } {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { only: { type: 'string' } } });
  const sizes = positionals.map(Number).filter((size) => size > 0);
  const named = values.only?.split(',') ?? PARTS;
  const parts = named.map((name) => PARTS.find((part) => part === name) ?? unknownPart(name));
  return { sizes: sizes.length > 0 ? sizes : [1, 10, 100], parts: new Set(parts) };
}

function unknownPart(name: string): never {
  throw new Error(`${JSON.stringify(name)} is no part of the bench: ${PARTS.join(', ')}`);
}
