import { web } from '../data/graph.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { areaRows, mechanismRows } from '../network/overview-rows.ts';
import { ThingLink } from '../shared/go-link.tsx';
import { place } from '../state.ts';
import { Squares } from './neighbours.tsx';

/** What stands there before anything is chosen: every recommendation by area, every mechanism by what rests on it. */
export function TracePicker() {
  const other = web.value.things.get(place.value.selected ?? '');
  const areas = areaRows(web.value);
  const mechanisms = mechanismRows(web.value, areas);
  return (
    <article class="trace-page picker" aria-label="Choose what to trace">
      <header class="trace-head">
        <h1>Which mechanisms support which recommendation?</h1>
        <p class="description">
          {other !== undefined && `${other.label} is neither a recommendation nor a mechanism. `}
          Choose a recommendation to see what supports it, or a mechanism to see what rests on it. Search finds both.
        </p>
      </header>
      <section>
        <h2>Recommendations</h2>
        <div class="picker-areas">
          {areas.map(({ id, area, recommendations }) => (
            <div key={id} class="picker-area">
              <p>
                <KindMark kind="Theme" size={13} />{' '}
                {area === null ? 'Outside the areas' : `${area.number}. ${area.label}`}
              </p>
              <Squares recommendations={recommendations} open={null} />
            </div>
          ))}
        </div>
        <p class="meta">filled: a mechanism supports it; hollow: none does</p>
      </section>
      <section>
        <h2>Mechanisms</h2>
        <ul class="picker-mechanisms">
          {mechanisms.map(({ mechanism, supports }) => (
            <li key={mechanism.id}>
              <KindMark kind="Mechanism" size={11} filled={supports > 0} />{' '}
              <ThingLink id={mechanism.id}>{mechanism.name}</ThingLink>{' '}
              <span class="meta">{supports === 0 ? 'none' : supports}</span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
