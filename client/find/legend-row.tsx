import type { ComponentChildren } from 'preact';

/** A titled part of the legend. */
export function LegendGroup({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="legend-group">
      <legend class="legend-title">
        <span>{title}</span>
      </legend>
      {children}
    </fieldset>
  );
}

interface LegendRowProps {
  readonly word: string;
  readonly mark: ComponentChildren;
  /** null while it is not known. */
  readonly count: number | null;
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

/** One line of the legend: a click shows or hides it, a double click (or "only") shows it alone. */
export function LegendRow({ word, mark, count, on, onToggle, onOnly }: LegendRowProps) {
  return (
    <div class="legend-row">
      <button type="button" class="legend-toggle" aria-pressed={on} onClick={onToggle} onDblClick={onOnly}>
        <span class="legend-mark">{mark}</span>
        <span class="legend-word">{word}</span>
        <span class="legend-count">{on ? (count ?? '…') : 'hidden'}</span>
      </button>
      <button type="button" class="legend-only" aria-label={`Show only ${word}`} onClick={onOnly}>
        only
      </button>
    </div>
  );
}
