import { Cite } from '../away/cite.tsx';
import { ThingLink } from '../shared/go-link.tsx';
import { counted } from '../shared/lines.ts';
import { hrefOfPlace, place } from '../state.ts';
import type { Axes } from './axes.ts';
import type { MatrixAnswer } from './stretches.ts';

/** Names told at once; the rest unfold. */
const AT_ONCE = 12;

/** What is empty, in words: an empty row or column is a finding, and can be cited. */
export function Findings({ matrix, axes }: { readonly matrix: MatrixAnswer; readonly axes: Axes }) {
  const held = new Set(matrix.cells.flatMap(({ row, column }) => [row.id, column.id]));
  const emptyRows = matrix.rows.filter(({ entity }) => !held.has(entity.id));
  const emptyColumns = matrix.columns.filter(({ entity }) => !held.has(entity.id));
  const sentences = [
    emptyTold(emptyColumns.length, matrix.columns.length, axes.columnWord, axes.columnWords, axes.rowWord),
    emptyTold(emptyRows.length, matrix.rows.length, axes.rowWord, axes.rowWords, axes.columnWord),
  ];
  return (
    <section class="matrix-findings" aria-label="What is empty">
      <h2>What is empty</h2>
      {[emptyColumns, emptyRows].map((lines, i) => (
        <div key={sentences[i]}>
          <p>
            <strong>{sentences[i]}</strong>
          </p>
          <Names lines={lines} />
        </div>
      ))}
      <div class="quote-actions">
        <Cite
          cited={{ matrix: `${axes.rows.join(',')}*${axes.columns.join(',')}` }}
          path={hrefOfPlace({ view: 'matrix', matrix: place.value.matrix })}
          word="Cite this absence"
        />
      </div>
    </section>
  );
}

function Names({ lines }: { readonly lines: MatrixAnswer['rows'] }) {
  if (lines.length === 0) return null;
  const list = (some: MatrixAnswer['rows']) =>
    some.map(({ entity }, i) => (
      <span key={entity.id}>
        {i > 0 && ', '}
        <ThingLink id={entity.id}>{entity.label}</ThingLink>
      </span>
    ));
  if (lines.length <= AT_ONCE) return <p class="names">{list(lines)}</p>;
  return (
    <details>
      <summary class="names">{counted(lines.length, 'name')}</summary>
      <p class="names">{list(lines)}</p>
    </details>
  );
}

function emptyTold(empty: number, all: number, word: string, words: string, other: string): string {
  if (empty === 0) return `No ${word} is empty: each meets at least one ${other}.`;
  return `${empty} of ${all} ${words} ${empty === 1 ? 'is' : 'are'} empty: no ${other} meets ${empty === 1 ? 'it' : 'them'}.`;
}
