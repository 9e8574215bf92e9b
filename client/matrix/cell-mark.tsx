import { type Cell, partsOf } from './cell-words.ts';

/** A cell's count in the square of its strongest degree or stance; what is only about the row, as a ring with its count. */
export function CellMark({ cell }: { readonly cell: Cell }) {
  const counted = partsOf(cell).filter(({ kind }) => kind !== 'ABOUT');
  const [strongest] = counted;
  const about = cell.about.length;
  const mixed = counted.length > 1 ? ' mixed' : '';
  return (
    <span class="cell-mark" aria-hidden="true">
      {strongest !== undefined && <CountMark kind={strongest.kind + mixed} count={cell.count} />}
      {about > 0 && <CountMark kind="ABOUT" count={about} />}
    </span>
  );
}

/** A count in the mark of what it counts: filled, half, outline; an arrow head for a stance; a ring for what is only about it. */
export function CountMark({ kind, count }: { readonly kind: string; readonly count: number }) {
  const [base] = kind.split(' ');
  const glyph = base === undefined ? undefined : GLYPHS[base];
  return (
    <span class={`count-mark ${kind.toLowerCase()}`}>
      {glyph !== undefined && (
        <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
          {glyph}
        </svg>
      )}
      {count}
    </span>
  );
}

/** As on the heads of relations: filled for, open for neither, flat bar against. */
const GLYPHS: Readonly<Record<string, preact.ComponentChild>> = {
  SUPPORTS: <path class="solid" d="M0.5 0.5 8.5 4.5 0.5 8.5Z" />,
  NEUTRAL: <path d="M1.5 1 7.5 4.5 1.5 8" />,
  QUESTIONS: <path d="M0 4.5H6.5M7.3 0.5V8.5" />,
  ABOUT: <circle cx="4.5" cy="4.5" r="3.4" />,
};
