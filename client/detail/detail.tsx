import { LateView } from '../shell/late-view.tsx';
import { place } from '../state.ts';
import { StartPanel } from './start-panel.tsx';

/** What is known of what is selected, or of the ways that are looked for; of nothing, where to start. */
export function Detail() {
  const { selected, layout, pathTo } = place.value;
  const hasWays = layout === 'path' && pathTo !== null;
  return selected === null && !hasWays ? <StartPanel /> : <LateView view="selected" />;
}
