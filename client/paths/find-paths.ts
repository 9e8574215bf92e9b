import { computed, effect, signal } from '@preact/signals';
import { retries } from '../data/answer.ts';
import { AskError, ask } from '../data/ask.ts';
import { PathsDocument, type PathsQuery } from '../generated/graphql.ts';
import { place } from '../state.ts';

export type Path = PathsQuery['paths'][number];

/** How many ways are asked for. */
export const MOST_PATHS = 8;

/** The two ends between which ways are asked for. */
export const ends = computed(() => {
  const { around, pathTo } = place.value;
  return around === null || pathTo === null ? null : { from: around, to: pathTo };
});

/** The ways found, the shortest first; null while they are not known. */
export const paths = signal<readonly Path[] | null>(null);
export const pathsError = signal<string | null>(null);

/** Asks for the ways whenever their ends change. Called once. */
export function watchPaths(): void {
  const asked = computed(() => (ends.value === null ? '' : `${ends.value.from} ${ends.value.to}`));
  effect(() => {
    void asked.value;
    void retries.value;
    const between = ends.peek();
    paths.value = null;
    pathsError.value = null;
    if (between === null) return;
    let current = true;
    ask(PathsDocument, { ...between, first: MOST_PATHS }).then(
      (answer) => {
        if (current) paths.value = answer.paths;
      },
      (error: unknown) => {
        if (current)
          pathsError.value = error instanceof AskError ? error.message : 'the page could not read the answer';
      },
    );
    return () => {
      current = false;
    };
  });
}
