import { type ReadonlySignal, signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { AskError, ask } from './ask.ts';

/** An answer on its way. The last good answer stays beside a later failure or a slow question. */
export interface Answer<Data> {
  readonly state: 'waiting' | 'slow' | 'ready' | 'failed';
  /** The answer, or an earlier one that is not current while `state` isn't `ready`. */
  readonly data: Data | null;
  readonly error: string | null;
}

/** Nothing is said of a question that is answered within this. */
const SLOW_AFTER_MS = 300;

/** Raised to ask all that failed once more. */
export const retries = signal(0);

/** Asks again whatever failed. */
export function retry(): void {
  retries.value += 1;
}

/**
 * Asks a question and follows its answer; asks anew when the variables change. The browser's cache keeps answers, for the graph doesn't change under it.
 * @param variables null: ask nothing
 */
export function useAnswer<Data, Variables>(
  question: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): ReadonlySignal<Answer<Data>> {
  const answer = useSignal<Answer<Data>>({ state: 'waiting', data: null, error: null });
  const latest = useRef(variables);
  latest.current = variables;
  const key = useSignal('');
  key.value = JSON.stringify(variables);
  useSignalEffect(() => {
    void retries.value;
    void key.value;
    const asked = latest.current;
    if (asked === null) {
      answer.value = { state: 'waiting', data: null, error: null };
      return;
    }
    return follow(answer, () => ask(question, asked));
  });
  return answer;
}

function follow<Data>(answer: { value: Answer<Data>; peek(): Answer<Data> }, read: () => Promise<Data>): () => void {
  let current = true;
  const last = answer.peek().data;
  answer.value = { state: 'waiting', data: last, error: null };
  const timer = setTimeout(() => {
    if (current) answer.value = { state: 'slow', data: last, error: null };
  }, SLOW_AFTER_MS);
  read()
    .then(
      (data) => {
        if (current) answer.value = { state: 'ready', data, error: null };
      },
      (error: unknown) => {
        const message = error instanceof AskError ? error.message : 'The page could not read the answer.';
        if (current) answer.value = { state: 'failed', data: last, error: message };
      },
    )
    .finally(() => clearTimeout(timer));
  return () => {
    current = false;
    clearTimeout(timer);
  };
}
