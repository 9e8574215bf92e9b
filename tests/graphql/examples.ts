import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { answerQuery } from '../../server/graphql/answer-query.ts';
import { readExamples } from '../../server/http/examples.ts';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';

/** The real graph, and a store that answers from it. */
export const realGraph = await readGraph('graph-seed');
const store = createMemoryStore(realGraph);

export const examples = readExamples();

/** The data with which the worked query of this name is answered, as plain JSON. */
export async function answerTo(name: string): Promise<unknown> {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`there is no example ${name}`);
  const { data, errors } = await answerQuery(store, example.query, {});
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(data));
}

const sourceLines = readFileSync('graph-seed/documents/gcm-2017-s3/source.txt', 'utf8').split('\n');

/** Lines of the source, 1-based, without what the layout adds: white space, bullets, and the hyphens that ends of lines swallow. */
export function bareLines(first: number, last: number): string {
  return bare(sourceLines.slice(first - 1, last).join(' '));
}

/** A text as `bareLines` gives those of the source, so that it can be found there whatever the layout. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\p{Co}\p{Cc}•-]/gu, '');
}

/** The lines of a quote, and a quote with its lines, as an answer tells them. */
export const lines = z.object({ first: z.number(), last: z.number() });
export const quoted = z.object({ quote: z.string(), lines });
