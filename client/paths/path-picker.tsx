import { useSignal } from '@preact/signals';
import workflow from 'lucide-static/icons/workflow.svg?raw';
import { web } from '../data/graph.ts';
import type { Thing } from '../data/model.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { Icon } from '../shared/icon.tsx';
import { go } from '../state.ts';

const MOST = 8;

/** Asks to what a thing may be tied, and leads to the ways between the two. */
export function PathPicker({ from }: { readonly from: Thing }) {
  const open = useSignal(false);
  const text = useSignal('');
  const found = text.value.trim() === '' ? [] : candidates(text.value, from.id);
  const take = (to: string) =>
    go({ view: 'network', layout: 'path', around: from.id, pathTo: to, selected: null, pane: 'half', unfolded: [] });
  if (!open.value) {
    return (
      <button
        type="button"
        class="button framed"
        onClick={() => {
          open.value = true;
        }}
      >
        <Icon svg={workflow} />
        Ways to another
      </button>
    );
  }
  return (
    <form
      class="path-picker"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = found;
        if (first !== undefined) take(first.id);
      }}
    >
      <label>
        <span class="meta">How is {from.label} connected to …</span>
        <input
          type="text"
          autocomplete="off"
          placeholder="a name, or a number such as c6"
          value={text.value}
          ref={(element) => {
            if (text.peek() === '') element?.focus();
          }}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <ul>
        {found.map((thing) => (
          <li key={thing.id}>
            <button type="button" class="button" onClick={() => take(thing.id)}>
              <KindMark kind={thing.upper} size={11} />
              {thing.upper === 'Recommendation' ? `${thing.number ?? ''} ${thing.label}` : thing.name}
            </button>
          </li>
        ))}
      </ul>
      {text.value.trim() !== '' && found.length === 0 && <p class="meta">Nothing has these letters in its name.</p>}
    </form>
  );
}

/** Things with these letters in a name, those that begin with them first. */
function candidates(text: string, except: string): readonly Thing[] {
  const wanted = fold(text.trim());
  const rank = ({ name, label, abbreviation, number }: Thing) => {
    const names = [label, abbreviation, number, name].flatMap((one) => (one === null ? [] : fold(one)));
    if (names.some((one) => one === wanted)) return 0;
    if (names.some((one) => one.startsWith(wanted))) return 1;
    return names.some((one) => one.includes(wanted)) ? 2 : null;
  };
  return [...web.value.things.values()]
    .flatMap((thing) => {
      const place = thing.id === except ? null : rank(thing);
      return place === null ? [] : [{ thing, place }];
    })
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST)
    .map(({ thing }) => thing);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
