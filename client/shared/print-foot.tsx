import { start } from '../data/graph.ts';
import { hrefOf } from '../state.ts';

/** What a printed page needs to be found again: the version of the graph and the address. Seen on paper only. */
export function PrintFoot() {
  return (
    <p class="print-foot">
      Compact Graph, version {start.value?.statistics.version.slice(0, 12)}, {new URL(hrefOf({}), location.href).href}
    </p>
  );
}
