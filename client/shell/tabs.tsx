import { Icon } from '../shared/icon.tsx';
import { go, hrefOf, place } from '../state.ts';
import { TABS } from './views.ts';

/** The views of the one state, as links: each shows the same selection. */
export function Tabs() {
  return (
    <nav class="tabs" aria-label="Views">
      {TABS.map(({ view, word, icon }) => (
        <a
          key={view}
          class="tab"
          href={hrefOf({ view })}
          aria-current={place.value.view === view ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go({ view, pane: 'main' });
          }}
        >
          <Icon svg={icon} />
          {word}
        </a>
      ))}
    </nav>
  );
}
