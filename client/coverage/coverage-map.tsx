import type { PaintedSection } from './paint.ts';
import { reasonWords } from './reasons.ts';

/** The whole document at a glance: a row a section, a cell a sentence; darker where more was taken, hollow where nothing. The text beside it says the same in words. */
export function CoverageMap({ sections }: { readonly sections: readonly PaintedSection[] }) {
  return (
    <nav class="coverage-map" aria-label="Sections">
      <h2>The document, a cell a sentence</h2>
      <ul>
        {sections.map(({ id, number, title, passages }) => (
          <li key={id}>
            <button
              type="button"
              class="map-title"
              onClick={() => document.getElementById(`covered:${id}`)?.scrollIntoView({ block: 'start' })}
            >
              {number === null ? '' : `${number}. `}
              {title}
            </button>
            <span class="cells" aria-hidden="true">
              {passages.flat().map(({ key, shade, taken, reason }) => (
                <span
                  key={key}
                  class="cell"
                  data-shade={shade}
                  title={reason === null ? `Taken: ${taken}` : `Nothing taken: ${reasonWords(reason)}`}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
