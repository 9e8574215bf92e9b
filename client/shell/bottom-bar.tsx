import fileText from 'lucide-static/icons/file-text.svg?raw';
import listIcon from 'lucide-static/icons/list.svg?raw';
import network from 'lucide-static/icons/network.svg?raw';
import table from 'lucide-static/icons/table-2.svg?raw';
import { type Place, WHOLE_PAGES } from '../address.ts';
import { start } from '../data/graph.ts';
import { Icon } from '../shared/icon.tsx';
import { go, place } from '../state.ts';

/** The four regions of a narrow page, one at a time. */
export function BottomBar() {
  const { pane, view, passage } = place.value;
  const [first] = start.value?.documents ?? [];
  const parts: readonly {
    readonly word: string;
    readonly icon: string;
    readonly on: boolean;
    readonly to: Partial<Place>;
  }[] = [
    {
      word: 'Network',
      icon: network,
      on: (pane === 'main' || pane === 'half') && view === 'network',
      to: { pane: 'main', view: 'network' },
    },
    { word: 'Table', icon: table, on: pane === 'main' && view === 'table', to: { pane: 'main', view: 'table' } },
    {
      word: 'Detail',
      icon: listIcon,
      on: pane === 'detail',
      to: WHOLE_PAGES.includes(view) ? { pane: 'detail', view: 'network' } : { pane: 'detail' },
    },
    {
      word: 'Document',
      icon: fileText,
      on: pane === 'document',
      to: { pane: 'document', passage: passage ?? first?.id ?? null },
    },
  ];
  return (
    <nav class="bottom" aria-label="Parts of the page">
      {parts.map(({ word, icon, on, to }) => (
        <button key={word} type="button" aria-current={on ? 'page' : undefined} onClick={() => go(to)}>
          <Icon svg={icon} size={20} />
          {word}
        </button>
      ))}
    </nav>
  );
}
