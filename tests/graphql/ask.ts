import { answerQuery } from '../../server/graphql/answer-query.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/port.ts';
import { smallGraph } from './small-graph.ts';

/** The small graph in memory. */
export const smallStore = createMemoryStore(smallGraph);

/** The answer to a query as plain JSON, errors and all. */
export async function ask(source: string, variables: Record<string, unknown> = {}, store: Store = smallStore) {
  const answer = await answerQuery(store, source, variables);
  const plain: { data?: unknown; errors?: { message: string; path?: unknown; extensions?: unknown }[] } = JSON.parse(
    JSON.stringify(answer),
  );
  return plain;
}

/** The data of an answer without errors. */
export async function dataOf(source: string, store: Store = smallStore): Promise<unknown> {
  const { data, errors } = await ask(source, {}, store);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** The message and extensions of an answer's only error. */
export async function errorOf(source: string, variables: Record<string, unknown> = {}, store: Store = smallStore) {
  const [error, ...others] = (await ask(source, variables, store)).errors ?? [];
  if (error === undefined || others.length > 0) throw new Error(`expected one error of: ${source}`);
  return { message: error.message, ...(typeof error.extensions === 'object' ? error.extensions : {}) };
}

/** A store that keeps a list of the questions it was asked. */
export function countQuestions(store: Store): { readonly store: Store; readonly asked: string[] } {
  const asked: string[] = [];
  const counted = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        asked.push(String(name));
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { store: counted, asked };
}
