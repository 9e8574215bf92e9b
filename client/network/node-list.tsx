import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { typeById, web } from '../data/graph.ts';
import { scene } from './scene-now.ts';
import { endOf, linesOf, type Standing, speakTie, step, walkable } from './walk.ts';

interface NodeListProps {
  readonly onWalk: (at: { readonly node: string; readonly edge: string | null } | null) => void;
  readonly onOpen: (node: string) => void;
  /** Chosen beside what is selected. */
  readonly onAlso: (node: string) => void;
  readonly onMove: (node: string, across: number, down: number) => void;
}

/** Where a key with Shift moves a shape: across and down. */
const MOVES: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What the canvas shows, as a list for keyboard and screen reader: one stop, arrows walk shapes and their lines. */
export function NodeList({ onWalk, onOpen, onAlso, onMove }: NodeListProps) {
  const standing = useSignal<Standing | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const drawn = scene.value;
  const ids = walkable(drawn);
  const spokenOf = new Map(drawn.nodes.map(({ id, spoken }) => [id, spoken]));
  const here = standing.value;
  const current = here !== null && ids.includes(here.node) ? here.node : ids[0];

  const goTo = (next: Standing) => {
    standing.value = next;
    const edge = next.line === null ? null : (linesOf(drawn, next.node)[next.line]?.id ?? null);
    onWalk({ node: next.node, edge });
    const items = list.current?.querySelectorAll('button') ?? [];
    for (const item of items) if (item.dataset.node === next.node) item.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === undefined) return;
    const at = here ?? { node: current, line: null };
    const move = MOVES[event.key];
    if (event.shiftKey && (event.key === 'Enter' || move !== undefined)) {
      event.preventDefault();
      if (move === undefined) onAlso(at.node);
      else onMove(at.node, ...move);
      return;
    }
    const next = step(drawn, at, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(next);
  };
  return (
    <div class="node-list">
      <ul
        ref={list}
        class="visually-hidden"
        aria-label={`What the network shows. ${drawn.title} Up and down go from one to the next, right and left along its relations, Enter opens.`}
        onKeyDown={onKeyDown}
        onFocusOut={(event) => {
          if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
          standing.value = null;
          onWalk(null);
        }}
      >
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              data-node={id}
              tabIndex={id === current ? 0 : -1}
              onFocus={() => {
                if (here?.node !== id) goTo({ node: id, line: null });
              }}
              onClick={() => onOpen(id)}
            >
              {`${spokenOf.get(id) ?? ''}, ${count(linesOf(drawn, id).length)}`}
            </button>
          </li>
        ))}
      </ul>
      <p class="walk-line" aria-live="polite" hidden={here === null}>
        {here === null ? '' : spoken(here)}
      </p>
    </div>
  );

  function spoken({ node, line }: Standing): string {
    const lines = linesOf(drawn, node);
    const edge = line === null ? undefined : lines[line];
    if (edge === undefined)
      return `${spokenOf.get(node) ?? ''}, ${count(lines.length)}. Right arrow walks them, Enter opens.`;
    const words = edge.ties.flatMap((id) => {
      const tie = web.value.ties.get(id);
      const from = tie !== undefined && (tie.source === node || tie.target === node) ? node : tie?.target;
      const other = tie === undefined || from === undefined ? undefined : web.value.things.get(endOf(tie, from));
      const type = tie === undefined ? undefined : typeById.value.get(tie.type);
      return tie === undefined || from === undefined || other === undefined || type === undefined
        ? []
        : [speakTie(tie, from, type, other)];
    });
    return `${(line ?? 0) + 1} of ${lines.length}: ${words.join('; ')}`;
  }
}

function count(lines: number): string {
  return lines === 1 ? '1 line' : `${lines} lines`;
}
