import { web } from '../data/graph.ts';
import { isTieId } from '../data/model.ts';
import { go, place } from '../state.ts';

/** How the network is laid out. */
export function LayoutBar() {
  const { layout, around, selected, seed, pathTo, pins } = place.value;
  const candidate = selected !== null && !isTieId(selected) && web.value.things.has(selected) ? selected : around;
  // What is in the middle keeps its name here while another thing is looked at.
  const middles = [...new Set(layout === 'around' ? [around, candidate] : [candidate])].filter((id) => id !== null);
  return (
    <fieldset class="layouts" aria-label="Layout of the network">
      <button
        type="button"
        class="button"
        aria-pressed={layout === 'overview'}
        onClick={() => go({ layout: 'overview', unfolded: [] })}
      >
        Overview
      </button>
      {middles.map((id) => (
        <button
          key={id}
          type="button"
          class="button around"
          aria-pressed={layout === 'around' && around === id}
          onClick={() => go({ layout: 'around', around: id, unfolded: [] })}
        >
          <span>Around {web.value.things.get(id)?.label ?? id}</span>
        </button>
      ))}
      {pathTo !== null && (
        <button
          type="button"
          class="button"
          aria-pressed={layout === 'path'}
          onClick={() => go({ layout: 'path', selected: null })}
        >
          Ways
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-pressed={layout === 'free'}
        onClick={() => go({ layout: 'free', unfolded: [] })}
      >
        Everything
      </button>
      {layout === 'free' && (
        <button type="button" class="button" onClick={() => go({ seed: (seed % 999) + 1 })}>
          Arrange anew
        </button>
      )}
      {layout === 'free' && pins.length > 0 && (
        <button type="button" class="button" onClick={() => go({ pins: [] })}>
          Unpin {pins.length}
        </button>
      )}
    </fieldset>
  );
}
