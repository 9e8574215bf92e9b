import { useSignal } from '@preact/signals';
import checkIcon from 'lucide-static/icons/check.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import linkIcon from 'lucide-static/icons/link.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import sliders from 'lucide-static/icons/sliders-horizontal.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import sunMoon from 'lucide-static/icons/sun-moon.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import { TakeAway } from '../away/take-away.tsx';
import { start } from '../data/graph.ts';
import { SearchBox } from '../find/search-box.tsx';
import { Icon } from '../shared/icon.tsx';
import { back, go, place, scheme, startOver, stepsTaken } from '../state.ts';
import { Help } from './help.tsx';
import { ShowQuery } from './show-query.tsx';

const NEXT_SCHEME = { system: 'light', light: 'dark', dark: 'system' } as const;
const SCHEME_ICON = { system: sunMoon, light: sun, dark: moon };
const COPIED_FOR_MS = 2000;

/** Name, search, and what is done with the whole page. */
export function TopBar() {
  const copied = useSignal(false);
  const documents = start.value?.documents ?? [];
  const [first] = documents;
  const here = place.value;
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    copied.value = true;
    setTimeout(() => {
      copied.value = false;
    }, COPIED_FOR_MS);
  };
  return (
    <header class="top">
      <h1 class="brand">
        <button type="button" onClick={startOver} title="Start over">
          Compact Graph
        </button>
      </h1>
      <SearchBox />
      <div class="top-actions">
        <button type="button" class="button" disabled={stepsTaken.value === 0} onClick={back}>
          <Icon svg={undo} />
          <span>Back</span>
        </button>
        {first !== undefined && (
          <button
            type="button"
            class="button wide-only"
            aria-pressed={here.passage !== null}
            onClick={() =>
              go(here.passage === null ? { passage: first.id, pane: 'document' } : { passage: null, mark: null })
            }
          >
            <Icon svg={fileText} />
            <span>Document</span>
          </button>
        )}
        <ShowQuery />
        <TakeAway />
        <button type="button" class="button framed wide-only" onClick={copyLink}>
          <Icon svg={copied.value ? checkIcon : linkIcon} />
          <span aria-live="polite">{copied.value ? 'Copied' : 'Copy link'}</span>
        </button>
        <button
          type="button"
          class="icon-button narrow-only"
          aria-label="Views and filters"
          aria-pressed={here.pane === 'find'}
          onClick={() => go({ pane: here.pane === 'find' ? 'main' : 'find' })}
        >
          <Icon svg={sliders} size={20} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={`Colours: ${scheme.value === 'system' ? 'as the system has them' : scheme.value}. Change.`}
          title={`Colours: ${scheme.value}`}
          onClick={() => {
            scheme.value = NEXT_SCHEME[scheme.value];
          }}
        >
          <Icon svg={SCHEME_ICON[scheme.value]} size={18} />
        </button>
        <Help />
      </div>
    </header>
  );
}
