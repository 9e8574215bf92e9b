import { web } from '../data/graph.ts';
import { place } from '../state.ts';
import { MechanismTrace } from './mechanism-trace.tsx';
import { RecommendationTrace } from './recommendation-trace.tsx';
import { TracePicker } from './trace-picker.tsx';

/** The trace of what is selected: of a recommendation, what supports it; of a mechanism, what rests on it. */
export function Trace() {
  const { selected } = place.value;
  const upper = web.value.things.get(selected ?? '')?.upper;
  if (selected !== null && upper === 'Recommendation') return <RecommendationTrace key={selected} id={selected} />;
  if (selected !== null && upper === 'Mechanism') return <MechanismTrace key={selected} id={selected} />;
  return web.value.things.size === 0 ? <article class="trace-page" /> : <TracePicker />;
}
