import { useComputed } from '@preact/signals';
import { openPassage, place } from '../state.ts';
import { marksByPassage, openDocument, type PassageMarked } from './read-document.ts';

interface Cell {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly taken: number;
  readonly reason: string | null;
}

/** The whole document at the edge, one cell a sentence: darker where the graph took more, hollow where it took nothing. */
export function Strip() {
  const cells = useComputed(() =>
    cellsOf(openDocument.value?.sections.flatMap(({ passages }) => passages.map(({ id }) => id)) ?? []),
  );
  const { passage } = place.value;
  return (
    <div class="strip" aria-hidden="true">
      {cells.value.map((cell) => (
        <button
          key={`${cell.passage}@${cell.start}`}
          type="button"
          tabIndex={-1}
          class={cell.passage === passage ? 'here' : ''}
          data-taken={Math.min(cell.taken, 4)}
          title={
            cell.taken === 0 ? `Nothing taken${cell.reason === null ? '' : `: ${cell.reason}`}` : `${cell.taken} taken`
          }
          onClick={() => openPassage(cell.passage, { start: cell.start, end: cell.end })}
        />
      ))}
    </div>
  );
}

function cellsOf(order: readonly string[]): readonly Cell[] {
  return order.flatMap((id) => {
    const marks = marksByPassage.value.get(id);
    return marks === undefined ? [] : marks.sentences.map((sentence) => cellOf(marks, sentence));
  });
}

function cellOf(marks: PassageMarked, { start, end, reason }: PassageMarked['sentences'][number]): Cell {
  const taken = marks.relations.filter(({ evidence }) =>
    evidence.some((one) => one.passage.id === marks.id && one.start < end && one.end > start),
  ).length;
  return { passage: marks.id, start, end, taken, reason };
}
