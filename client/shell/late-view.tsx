import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { VIEWS, type View } from '../address.ts';
import { retries, retry } from '../data/answer.ts';

/** What comes in files of its own, when it is shown or after the first picture: views, the Reader, and Detail of what is selected. */
type Late = View | 'reader' | 'selected';

/** Where each is. */
const FILES: Readonly<Record<Late, () => Promise<FunctionComponent>>> = {
  network: async () => (await import('../network/network.tsx')).Network,
  selected: async () => (await import('../detail/selected.tsx')).Selected,
  table: async () => (await import('../table/table.tsx')).TableView,
  issues: async () => (await import('../issues/issues.tsx')).Issues,
  gaps: async () => (await import('../gaps/gaps.tsx')).Gaps,
  trace: async () => (await import('../trace/trace.tsx')).Trace,
  without: async () => (await import('../without/without.tsx')).Without,
  matrix: async () => (await import('../matrix/matrix.tsx')).Matrix,
  coverage: async () => (await import('../coverage/coverage.tsx')).Coverage,
  reader: async () => (await import('../reader/reader.tsx')).Reader,
};

const got = signal<ReadonlyMap<Late, FunctionComponent>>(new Map());
const failed = signal<ReadonlySet<Late>>(new Set());

/** What stands where it will, until it is there. */
const PLACES: Partial<Record<Late, string>> = { reader: 'reader', network: 'network', selected: 'detail-body' };

/** Fetches all of them, so that each opens at once and stays when the server goes away. Called when the page has nothing better to do. */
export function fetchViews(): void {
  for (const view of ['selected' as const, 'reader' as const, ...VIEWS]) void fetchView(view);
}

/** A view, the Reader or what is selected, that may still be on its way. */
export function LateView({ view }: { readonly view: Late }) {
  const Shown = got.value.get(view);
  const again = retries.value;
  // Asked once more whenever what failed is: `again` counts that.
  useEffect(() => {
    if (again >= 0) void fetchView(view);
  }, [view, again]);
  if (Shown !== undefined) return <Shown />;
  const place = PLACES[view] ?? 'view';
  if (!failed.value.has(view)) return <div class={place} />;
  return (
    <div class={place}>
      <div class="notice" role="alert">
        <p class="danger">This view could not be fetched: no server answers at this address.</p>
        <button type="button" class="button framed" onClick={retry}>
          Retry
        </button>
      </div>
    </div>
  );
}

/** Fetches one of them, where it isn't there yet. */
export async function fetchView(view: Late): Promise<void> {
  if (got.peek().has(view)) return;
  try {
    const component = await FILES[view]();
    got.value = new Map([...got.peek(), [view, component]]);
  } catch {
    failed.value = new Set([...failed.peek(), view]);
  }
}
