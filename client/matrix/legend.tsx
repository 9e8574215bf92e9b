import type { MatrixMeasure } from '../generated/graphql.ts';
import { CountMark } from './cell-mark.tsx';

const PARTS: Readonly<Record<MatrixMeasure, readonly { readonly kind: string; readonly words: string }[]>> = {
  SUPPORT: [
    { kind: 'NAMED', words: 'named' },
    { kind: 'MEMBER', words: 'member of a named class' },
    { kind: 'NARRATED', words: 'narrated' },
    { kind: 'ABOUT', words: 'only what it is about: no support' },
  ],
  STANCE: [
    { kind: 'SUPPORTS', words: 'for it' },
    { kind: 'NEUTRAL', words: 'neither for nor against' },
    { kind: 'QUESTIONS', words: 'against it or in doubt' },
  ],
  RELATIONS: [{ kind: 'RELATION', words: 'what ties the two' }],
};

/** What the marks of the cells mean. */
export function Legend({ measure }: { readonly measure: MatrixMeasure }) {
  return (
    <ul class="matrix-legend" aria-label="How to read a cell">
      {PARTS[measure].map(({ kind, words }) => (
        <li key={kind}>
          <CountMark kind={kind} count={1} /> {words}
        </li>
      ))}
      {measure !== 'RELATIONS' && <li>of several in one cell, the strongest is drawn and all are counted</li>}
    </ul>
  );
}
