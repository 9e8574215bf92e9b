import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { WHOLE_PAGES } from './address.ts';
import { readGraph, reading } from './data/graph.ts';
import { Detail } from './detail/detail.tsx';
import { ActiveFilters } from './find/active-filters.tsx';
import { Legend } from './find/legend.tsx';
import { PrintFoot } from './shared/print-foot.tsx';
import { Away } from './shell/away.tsx';
import { BottomBar } from './shell/bottom-bar.tsx';
import { LateView } from './shell/late-view.tsx';
import { narrow } from './shell/narrow.ts';
import { Rail } from './shell/rail.tsx';
import { SheetHandle } from './shell/sheet-handle.tsx';
import { Tabs } from './shell/tabs.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { go, place } from './state.ts';

/** The page: Find, the view, Detail, Reader, and the state that all of them show. */
export function App() {
  const { view, passage, pane, selected } = place.value;
  const filtersOpen = useSignal(false);
  useEscape();
  const whole = WHOLE_PAGES.includes(view);
  // Where one region is shown at a time, that one is the main one.
  const DetailRegion = narrow.value && pane === 'detail' ? 'main' : 'aside';
  return (
    <div
      class="app"
      data-view={view}
      data-pane={whole && (pane === 'detail' || pane === 'half') ? 'main' : pane}
      data-reader={passage === null ? undefined : 'open'}
      data-whole={whole ? '' : undefined}
      data-filters={filtersOpen.value || pane === 'find' ? 'open' : undefined}
      data-selected={selected === null ? undefined : ''}
    >
      <TopBar />
      <Rail
        open={filtersOpen.value}
        onFilters={() => {
          filtersOpen.value = !filtersOpen.value;
        }}
      />
      <aside class="find" aria-label="Find">
        <Legend />
      </aside>
      <main class="main">
        <div class="main-head">
          <Tabs />
          <ActiveFilters />
        </div>
        <View />
      </main>
      {!whole && (
        <DetailRegion class="detail" aria-label="Detail">
          <SheetHandle />
          <Detail />
        </DetailRegion>
      )}
      {passage !== null && <LateView view="reader" />}
      <BottomBar />
      <Away />
      <PrintFoot />
    </div>
  );
}

function View() {
  const { state, error } = reading.value;
  if (state === 'failed') return <Failed error={error} />;
  const { view } = place.value;
  return <LateView key={view} view={view} />;
}

function Failed({ error }: { readonly error: string | null }) {
  return (
    <div class="view">
      <div class="notice" role="alert">
        <p class="danger">The graph could not be read: {error}.</p>
        <p>Nothing was changed. The page tries again by itself when the server is back.</p>
        <button type="button" class="button framed" onClick={readGraph}>
          Retry
        </button>
      </div>
    </div>
  );
}

/** Escape steps out: of the open document first, then of an open cell of the matrix, then of what is selected. */
function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, select, dialog, [popover]') !== null)
        return;
      if (document.querySelector('.hover-card') !== null) return;
      const { passage, view, cell, selected } = place.value;
      if (passage !== null) go({ passage: null, mark: null, pane: 'main' });
      else if (view === 'matrix' && cell !== null) go({ cell: null });
      else if (selected !== null) go({ selected: null, pane: 'main' });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
