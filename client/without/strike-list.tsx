import { useSignal } from '@preact/signals';
import { web } from '../data/graph.ts';
import type { Thing } from '../data/model.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { go, place, toggled } from '../state.ts';

/** The mechanisms, each to be struck; those that support the most come first. */
export function StrikeList() {
  const wanted = useSignal('');
  const { struck } = place.value;
  const rows = [...web.value.things.values()]
    .filter(({ upper }) => upper === 'Mechanism')
    .map((mechanism) => ({ mechanism, supports: namingOf(mechanism.id) }))
    .sort((a, b) => b.supports - a.supports);
  const found = rows.filter(({ mechanism }) => struck.includes(mechanism.id) || matches(mechanism, wanted.value));
  return (
    <form class="strike-list" aria-label="Mechanisms to strike" onSubmit={(event) => event.preventDefault()}>
      <div class="strike-head">
        <label for="strike-wanted">Mechanisms to strike</label>
        <input
          id="strike-wanted"
          type="search"
          placeholder="Narrow the list"
          value={wanted.value}
          onInput={(event) => {
            wanted.value = event.currentTarget.value;
          }}
        />
        <p class="meta">The number: recommendations that name it.</p>
        <p class="meta" role="status">
          {found.length} of {rows.length} shown, {struck.length} struck{' '}
          {struck.length > 0 && (
            <button type="button" class="action" onClick={() => go({ struck: [] })}>
              Clear
            </button>
          )}
        </p>
      </div>
      <ul>
        {found.map(({ mechanism, supports }) => {
          const isStruck = struck.includes(mechanism.id);
          return (
            <li key={mechanism.id}>
              <label class={isStruck ? 'strike struck' : 'strike'}>
                <input
                  type="checkbox"
                  checked={isStruck}
                  onChange={() => go({ struck: toggled(struck, mechanism.id) })}
                />
                <KindMark kind="Mechanism" size={11} filled={supports > 0 && !isStruck} />
                <span>{mechanism.name}</span>
                <span class="meta">{supports === 0 ? 'none' : supports}</span>
              </label>
            </li>
          );
        })}
        {found.length === 0 && <li class="none">No mechanism has these letters in its name.</li>}
      </ul>
    </form>
  );
}

function matches({ name, label, abbreviation }: Thing, wanted: string): boolean {
  const letters = wanted.trim().toLowerCase();
  return letters === '' || [name, label, abbreviation ?? ''].some((text) => text.toLowerCase().includes(letters));
}

/** How many recommendations name it as support. */
function namingOf(id: string): number {
  const ties = (web.value.tiesOf.get(id) ?? []).filter(
    ({ type, source, basis }) => type === 'SUPPORTS' && source === id && basis !== 'INFERRED',
  );
  return new Set(ties.map(({ target }) => target)).size;
}
